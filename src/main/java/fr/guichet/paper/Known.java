package fr.guichet.paper;

import fr.guichet.logic.Comparison;
import fr.guichet.logic.Condition;
import fr.guichet.logic.Expression.Literal;
import fr.guichet.logic.Expression.Reference;
import fr.guichet.logic.Value;
import fr.guichet.questions.Choice;
import java.util.List;
import java.util.Optional;

/** What is known of conditions on paper before anybody has written anything. */
final class Known {
    private Known() {}

    /** Whether it holds whatever is written; none when that depends. */
    static Optional<Boolean> of(Condition condition, Printed printed) {
        if (condition.mentions().allMatch(id -> id.startsWith("config.") || id.equals("filing"))) {
            return Optional.of(printed.situation().holds(condition));
        }
        return isAboutNothing(condition, printed) ? Optional.of(false) : Optional.empty();
    }

    /** What is asked nowhere stays unanswered, which makes a comparison false; so does an answer that is not offered. */
    private static boolean isAboutNothing(Condition condition, Printed printed) {
        return switch (condition) {
            case Condition.Compare(Reference(String id), Comparison comparison, Literal(Value value)) ->
                printed.isUnasked(id) || comparison == Comparison.EQUAL && isNotOffered(printed.choices(id), List.of(value));
            case Condition.OneOf(Reference(String id), List<Value> values) ->
                printed.isUnasked(id) || isNotOffered(printed.choices(id), values);
            case Condition.Answered(Reference(String id)) -> printed.isUnasked(id) && printed.document(id).isEmpty();
            default -> false;
        };
    }

    private static boolean isNotOffered(List<Choice> choices, List<Value> values) {
        return !choices.isEmpty()
                && values.stream().noneMatch(value -> choices.stream().anyMatch(choice -> choice.value().equals(value.plain())));
    }
}
