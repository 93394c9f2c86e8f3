package fr.guichet.logic;

import fr.guichet.logic.Expression.Call;
import fr.guichet.logic.Expression.Calculation;
import fr.guichet.logic.Expression.CountItems;
import fr.guichet.logic.Expression.CountOf;
import fr.guichet.logic.Expression.Each;
import fr.guichet.logic.Expression.If;
import fr.guichet.logic.Expression.Literal;
import fr.guichet.logic.Expression.Lookup;
import fr.guichet.logic.Expression.Negative;
import fr.guichet.logic.Expression.Reference;
import fr.guichet.logic.Expression.Shift;
import fr.guichet.logic.Expression.Today;
import java.util.List;
import java.util.stream.Stream;

/** Takes a tree apart. */
final class Parts {
    private Parts() {}

    static List<Expression> of(Expression whole) {
        return switch (whole) {
            case Literal literal -> List.of();
            case Today today -> List.of();
            case Reference reference -> List.of();
            case CountOf count -> List.of();
            case Calculation calculation -> List.of(calculation.left(), calculation.right());
            case Negative negative -> List.of(negative.of());
            case Shift shift -> List.of(shift.date(), shift.amount());
            case If choice -> List.of(choice.when(), choice.then(), choice.otherwise());
            case Call call -> call.arguments();
            case Each each -> List.of(each.value());
            case CountItems count -> List.of(count.when());
            case Lookup lookup when lookup.on() == null -> List.of(lookup.key());
            case Lookup lookup -> List.of(lookup.key(), lookup.on());
            case Condition.All all -> List.copyOf(all.parts());
            case Condition.Any any -> List.copyOf(any.parts());
            case Condition.Not not -> List.of(not.part());
            case Condition.Compare compare -> List.of(compare.left(), compare.right());
            case Condition.OneOf one -> List.of(one.subject());
            case Condition.Answered answered -> List.of(answered.subject());
            case Condition.Test test -> test.arguments();
        };
    }

    /** The ids that an expression names itself, those of its parts apart. */
    static Stream<String> named(Expression expression) {
        return switch (expression) {
            case Reference reference -> Stream.of(reference.id());
            case Each each -> Stream.of(each.group());
            case CountItems count -> Stream.of(count.group());
            case CountOf count -> count.ids().stream();
            default -> Stream.of();
        };
    }
}
