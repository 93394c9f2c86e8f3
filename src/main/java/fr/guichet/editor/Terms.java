package fr.guichet.editor;

import fr.guichet.logic.Expression;
import fr.guichet.logic.Kind;
import fr.guichet.logic.Term;
import fr.guichet.logic.TypeCheck;
import fr.guichet.logic.Vocabulary;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the conditions of one element can look at, in words.
 *
 * @param vocabulary everything that they can name
 * @param groups the same in the order of the form, under the titles of its pages
 */
record Terms(Vocabulary vocabulary, List<Group> groups, Messages messages) {
    /** What stands on one page, or is of one sort. */
    record Group(String title, List<Choice> terms) {}

    /** The same as one writes it: with the names of the answers, where there are such. */
    List<Group> written() {
        return groups.stream().map(group -> new Group(group.title(), group.terms().stream().map(this::written).toList()))
                .toList();
    }

    private Choice written(Choice term) {
        String answers = vocabulary.term(term.value()).stream().flatMap(found -> found.options().entrySet().stream())
                .map(option -> option.getKey() + " = " + option.getValue()).collect(Collectors.joining(", "));
        return answers.isEmpty()
                ? term
                : new Choice(term.value(), messages.text("editor.expression.answers", term.label(), answers));
    }

    /** What cannot work in a line of text that can be read. */
    List<String> mistakes(String text) {
        try {
            return text.isEmpty()
                    ? List.of()
                    : TypeCheck.of(Expression.parse(text), vocabulary).stream()
                            .map(mistake -> messages.text(mistake.key(), mistake.arguments().toArray())).toList();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    RuleView.Rows rows(Rule rule) {
        return rows(rule, "");
    }

    private RuleView.Rows rows(Rule rule, String path) {
        List<RuleView.Item> items = new ArrayList<>();
        for (int at = 0; at < rule.items().size(); at++) {
            String here = path.isEmpty() ? String.valueOf(at) : path + "." + at;
            items.add(switch (rule.items().get(at)) {
                case RuleRow row -> row(row, here);
                case Rule inner ->
                    new RuleView.Item(here, "", "", List.of(), "", List.of(), List.of(), List.of(rows(inner, here)));
            });
        }
        return new RuleView.Rows(rule.all(), path, items);
    }

    private RuleView.Item row(RuleRow row, String path) {
        Optional<Term> term = vocabulary.term(row.term());
        Kind kind = term.map(Term::kind).orElse(Kind.any);
        List<RuleOperator> known = term.isPresent() ? RuleOperator.of(kind) : List.of();
        List<Choice> operators = known.stream().map(one -> new Choice(one.word(), words(kind, one))).toList();
        RuleOperator operator = known.stream().filter(one -> one.word().equals(row.operator())).findFirst()
                .orElse(known.isEmpty() ? RuleOperator.ANSWERED : known.getFirst());
        List<Choice> options = term.stream().flatMap(found -> found.options().entrySet().stream())
                .map(option -> new Choice(option.getKey(), option.getValue())).toList();
        return new RuleView.Item(path, row.term(), row.operator(), row.values(), input(kind, operator, options), operators,
                options,
                List.of());
    }

    private String words(Kind kind, RuleOperator operator) {
        String usual = messages.text("editor.operator." + operator.word());
        return messages.textOr("editor.operator." + kind + "." + operator.word(), usual);
    }

    private static String input(Kind kind, RuleOperator operator, List<Choice> options) {
        if (!operator.needsValue()) {
            return "none";
        }
        if (operator.counts() || kind == Kind.number) {
            return "number";
        }
        if (operator == RuleOperator.ONE_OF) {
            return "several";
        }
        return !options.isEmpty() ? "choice" : kind == Kind.date ? "date" : "text";
    }

}
