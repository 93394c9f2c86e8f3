package fr.guichet.paper;

import fr.guichet.logic.Comparison;
import fr.guichet.logic.Condition;
import fr.guichet.logic.Expression;
import fr.guichet.logic.Expression.CountOf;
import fr.guichet.logic.Expression.Literal;
import fr.guichet.logic.Expression.Reference;
import fr.guichet.logic.Function;
import fr.guichet.logic.Value;
import fr.guichet.questions.Choice;
import fr.guichet.shared.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says a condition to somebody with a pen: « Si vous avez répondu « Oui » à la question 4 ». What no paper can show, such as a
 * computed value, is said by the questions that it comes from.
 */
final class ConditionWords {
    /** Up to so many answers are named one by one instead of the one that is meant not to be given. */
    private static final int FEW = 3;

    private final Printed printed;
    private final Messages messages;

    ConditionWords(Printed printed, Messages messages) {
        this.printed = printed;
        this.messages = messages;
    }

    /** What is always so, never so, or so under a condition in words. @param words empty but for the last */
    record Said(boolean ever, String words) {
        static final Said ALWAYS = new Said(true, "");
        static final Said NEVER = new Said(false, "");

        static Said when(String words) {
            return new Said(true, words);
        }

        boolean isAlways() {
            return ever && words.isEmpty();
        }
    }

    /** The condition in words, without « Si ». */
    Said of(Condition condition) {
        return say(condition, true);
    }

    private Said say(Condition condition, boolean holds) {
        return switch (condition) {
            case Condition.All all -> join(all.parts(), holds, holds);
            case Condition.Any any -> join(any.parts(), holds, !holds);
            case Condition.Not not -> say(not.part(), !holds);
            default -> Known.of(condition, printed).map(known -> known == holds ? Said.ALWAYS : Said.NEVER)
                    .orElseGet(() -> Said.when(plain(condition, holds).orElseGet(() -> bySource(condition))));
        };
    }

    /** @param together whether all parts have to be so, or one */
    private Said join(List<Condition> parts, boolean holds, boolean together) {
        List<Said> said = parts.stream().map(part -> say(part, holds)).toList();
        if (said.stream().anyMatch(one -> together ? !one.ever() : one.isAlways())) {
            return together ? Said.NEVER : Said.ALWAYS;
        }
        List<String> words = said.stream().filter(Said::ever).map(Said::words).filter(one -> !one.isEmpty()).distinct().toList();
        if (words.isEmpty()) {
            return together ? Said.ALWAYS : Said.NEVER;
        }
        boolean mixed = parts.size() > 1 && words.size() > 1 && parts.stream().anyMatch(ConditionWords::isJoined);
        String join = messages.text(together ? "paper.condition.and" : "paper.condition.or");
        return Said.when(String.join(mixed ? "," + join : join, words));
    }

    /** Whether it is itself made of parts, so that a comma has to tell which belong together. */
    private static boolean isJoined(Condition condition) {
        return condition instanceof Condition.Not not
                ? isJoined(not.part())
                : condition instanceof Condition.All || condition instanceof Condition.Any;
    }

    private Optional<String> plain(Condition condition, boolean holds) {
        return switch (condition) {
            case Condition.Compare(Reference(String id), Comparison comparison, Literal(Value value)) when !comparison
                    .isOrder() ->
                answered(id, List.of(value), holds == (comparison == Comparison.EQUAL));
            case Condition.OneOf(Reference(String id), List<Value> values) -> answered(id, values, holds);
            case Condition.Answered(Reference(String id)) -> given(id, holds);
            case Condition.Compare(Expression left, Comparison comparison, Literal(Value value)) when holds ->
                compared(left, comparison, value);
            default -> Optional.empty();
        };
    }

    private Optional<String> answered(String id, List<Value> values, boolean so) {
        if (id.equals("capacity") && values.equals(List.of(new Value.Text("self")))) {
            return Optional.of(messages.text(so ? "paper.condition.self" : "paper.condition.other"));
        }
        List<String> asked = values.stream().map(Value::plain).toList();
        List<Choice> all = printed.choices(id);
        List<String> named = all.stream().filter(choice -> asked.contains(choice.value())).map(Choice::label).toList();
        List<String> rest = all.stream().filter(choice -> !asked.contains(choice.value())).map(Choice::label).toList();
        if (named.isEmpty() || printed.number(id).isEmpty()) {
            return Optional.empty();
        }
        if (printed.isOfType(id, "declaration")) {
            return Optional.of(messages.text(so ? "paper.condition.ticked" : "paper.condition.not-ticked", number(id)));
        }
        boolean others = !so && printed.isOfType(id, "single_choice") && rest.size() <= FEW;
        return Optional.of(messages.text(so || others ? "paper.condition.answered" : "paper.condition.not-answered",
                list(others ? rest : named), number(id)));
    }

    private Optional<String> given(String id, boolean so) {
        return printed.number(id).map(number -> messages.text(so ? "paper.condition.given" : "paper.condition.not-given",
                number(id))).or(() -> printed.document(id).map(
                        name -> messages.text(
                                so ? "paper.condition.joined" : "paper.condition.not-joined", name)));
    }

    private Optional<String> compared(Expression left, Comparison comparison, Value value) {
        String than = messages.text("paper.condition." + comparison.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                value.plain());
        return switch (left) {
            case Reference(String id) ->
                printed.number(id).map(number -> messages.text("paper.condition.number", number(id), than));
            case Expression.Call(Function function, List<Expression> arguments) when function == Function.age
                    && arguments.getFirst() instanceof Reference(String id) ->
                printed.number(id).map(number -> messages.text("paper.condition.age", number(id), than));
            case CountOf(Value answer, List<String> ids) -> Optional.of(messages.text("paper.condition.count",
                    label(ids.getFirst(), answer), numbers(ids), than));
            case Expression.CountItems(String group, Condition when) when when.equals(Condition.ALWAYS) ->
                printed.number(group).map(number -> messages.text("paper.condition.items", number(group), than));
            default -> Optional.empty();
        };
    }

    /** By the questions that it looks at, when nothing better can be said. */
    private String bySource(Condition condition) {
        List<String> sources = printed.sources(condition).stream().filter(id -> printed.number(id).isPresent()).toList();
        return sources.isEmpty()
                ? messages.text("paper.condition.concerned")
                : messages.text("paper.condition.sources", sources.size(), numbers(sources));
    }

    private String label(String id, Value value) {
        return printed.choices(id).stream().filter(choice -> choice.value().equals(value.plain())).map(Choice::label).findFirst()
                .orElse(value.plain());
    }

    private String number(String id) {
        return printed.number(id).orElse("");
    }

    private String numbers(List<String> ids) {
        List<String> numbers = ids.stream().flatMap(id -> printed.number(id).stream()).distinct().toList();
        return joined(numbers, "paper.condition.and-last");
    }

    private String list(List<String> labels) {
        return joined(labels.stream().map(label -> messages.text("paper.condition.quoted", label)).toList(),
                "paper.condition.or-last");
    }

    private String joined(List<String> parts, String last) {
        return parts.size() < 2
                ? String.join("", parts)
                : parts.subList(0, parts.size() - 1).stream().collect(Collectors.joining(", ")) + messages.text(last)
                        + parts.getLast();
    }
}
