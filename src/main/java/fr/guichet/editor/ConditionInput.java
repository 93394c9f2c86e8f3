package fr.guichet.editor;

import fr.guichet.logic.Condition;
import fr.guichet.logic.LogicError;
import fr.guichet.shared.Messages;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A condition: rows of choices where it is made of such, one line of text where it is not or where the administrator prefers it. Both
 * ways nothing is lost.
 *
 * @param terms what it can look at
 */
record ConditionInput(Terms terms) implements Input {
    private static final String MODE = "mode";
    private static final String TEXT = "texte";
    private static final String PENDING = "attend";
    private static final Set<String> CHANGES = Set.of("ajouter", "grouper", "retirer");

    @Override
    public String fragment() {
        return "condition";
    }

    @Override
    public boolean isSeveral() {
        return true;
    }

    @Override
    public Map<String, String> show(JsonNode value) {
        String text = value.asString("");
        return rule(text).map(rule -> inRows(rule, text)).orElseGet(() -> inText(text));
    }

    private Optional<Rule> rule(String text) {
        try {
            return text.isEmpty() ? Optional.of(Rule.EMPTY) : Rule.of(Condition.parse(text), terms.vocabulary());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, String> inRows(Rule rule, String text) {
        Map<String, String> parts = RuleParts.write(rule);
        parts.put("", text);
        parts.put(MODE, "choix");
        return parts;
    }

    private static Map<String, String> inText(String text) {
        return new HashMap<>(Map.of("", text, TEXT, text, MODE, TEXT));
    }

    @Override
    public Reading read(TypedProperty typed, Messages messages) {
        String[] pressed = typed.pressed("regle");
        boolean text = typed.raw(MODE).equals(TEXT);
        Rule rule = text ? Rule.EMPTY : RuleParts.read(typed.parts());
        if (pressed.length > 0 && CHANGES.contains(pressed[0])) {
            Rule changed = RuleParts.change(rule, pressed[0], pressed.length > 1 ? pressed[1] : "");
            return changed.hasBlank() || !changed.isWhole(terms.vocabulary())
                    ? waiting(changed)
                    : Reading.of(written(changed));
        }
        if (pressed.length > 0 && pressed[0].equals(TEXT)) {
            return Reading.pending(inText(rule.condition(terms.vocabulary()).map(Condition::write).orElse("")));
        }
        if (text) {
            return pressed.length > 0 ? rows(typed.raw(TEXT).strip(), messages) : typed(typed.raw(TEXT).strip(), messages);
        }
        return rule.isWhole(terms.vocabulary()) ? Reading.of(written(rule)) : waiting(rule);
    }

    /** Rows that are not finished stay on the page. */
    private static Reading waiting(Rule rule) {
        Map<String, String> parts = inRows(rule, "");
        parts.put(PENDING, "1");
        return Reading.pending(parts);
    }

    private @Nullable StringNode written(Rule rule) {
        return rule.condition(terms.vocabulary()).map(condition -> StringNode.valueOf(condition.write())).orElse(null);
    }

    private Reading typed(String text, Messages messages) {
        try {
            return Reading.of(text.isEmpty() ? null : StringNode.valueOf(Condition.parse(text).write()));
        } catch (LogicError wrong) {
            return Reading.wrong(
                    messages.text("editor.wrong.at", messages.text(wrong.key(), wrong.arguments().toArray()), wrong.at() + 1));
        }
    }

    /** Back to choices, when the text can be said by such. */
    private Reading rows(String text, Messages messages) {
        Reading read = typed(text, messages);
        return read.wrong() != null
                ? read
                : rule(text).map(rule -> Reading.pending(inRows(rule, text)))
                        .orElseGet(() -> Reading.wrong(messages.text("editor.rule.rich")));
    }

    @Override
    public Object drawn(Map<String, String> parts, Messages messages) {
        boolean text = TEXT.equals(parts.get(MODE));
        String written = parts.getOrDefault(TEXT, parts.getOrDefault("", ""));
        return new RuleView(text, text && rule(written).isEmpty(), parts.containsKey(PENDING), terms.mistakes(written),
                terms.groups(), text ? ExpressionInput.Names.of(terms) : null, terms.rows(RuleParts.read(parts)));
    }
}
