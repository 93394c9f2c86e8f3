package fr.guichet.editor;

import fr.guichet.logic.Expression;
import fr.guichet.logic.LogicError;
import fr.guichet.shared.Messages;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A calculation, as one line of text.
 *
 * @param terms what it can look at
 * @param example says what it comes to with answers as they might be given
 */
record ExpressionInput(Terms terms, Supplier<String> example) implements Input {
    @Override
    public String fragment() {
        return "expression";
    }

    @Override
    public Map<String, String> show(JsonNode value) {
        return Map.of("", value.asString(""));
    }

    @Override
    public Reading read(TypedProperty typed, Messages messages) {
        String text = typed.raw("").strip();
        try {
            return Reading.of(text.isEmpty() ? null : StringNode.valueOf(Expression.parse(text).write()));
        } catch (LogicError wrong) {
            return Reading.wrong(
                    messages.text("editor.wrong.at", messages.text(wrong.key(), wrong.arguments().toArray()), wrong.at() + 1));
        }
    }

    /** What its fragment draws besides: what cannot work, and the names that can be used. */
    record Drawn(List<String> mistakes, String example, Names names) {}

    /** The names and the words that can be written. */
    record Names(List<Terms.Group> terms, List<String> tables, List<Insertions.Group> words) {
        static Names of(Terms terms) {
            return new Names(terms.written(), terms.vocabulary().tables().stream()
                    .map(table -> "lookup(%s, …, %s)".formatted(table.id(), String.join(" | ", table.columns().keySet())))
                    .toList(),
                    Insertions.ofCalculations());
        }
    }

    @Override
    public Object drawn(Map<String, String> parts, Messages messages) {
        String text = parts.getOrDefault("", "");
        List<String> mistakes = terms.mistakes(text);
        return new Drawn(mistakes, text.isEmpty() || !mistakes.isEmpty() ? "" : example.get(), Names.of(terms));
    }
}
