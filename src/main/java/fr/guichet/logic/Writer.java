package fr.guichet.logic;

import fr.guichet.logic.Expression.Calculation;
import fr.guichet.logic.Expression.Call;
import fr.guichet.logic.Expression.CountItems;
import fr.guichet.logic.Expression.CountOf;
import fr.guichet.logic.Expression.Each;
import fr.guichet.logic.Expression.If;
import fr.guichet.logic.Expression.Literal;
import fr.guichet.logic.Expression.Lookup;
import fr.guichet.logic.Expression.Negative;
import fr.guichet.logic.Expression.Operator;
import fr.guichet.logic.Expression.Reference;
import fr.guichet.logic.Expression.Shift;
import fr.guichet.logic.Expression.Today;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a tree as the line of text that {@link Parser} reads, with parentheses only where they are needed. */
final class Writer {
    /** How tightly what is written holds together, loose first. */
    private enum Tightness {
        OR, AND, NOT, COMPARISON, SUM, PRODUCT, SIGNED, ONE
    }

    private Writer() {}

    static String write(Expression expression) {
        return switch (expression) {
            case Condition.All all when all.parts().isEmpty() -> "true";
            case Condition.Any any when any.parts().isEmpty() -> "false";
            case Condition.All all -> joined(all.parts(), " and ", Tightness.NOT);
            case Condition.Any any -> joined(any.parts(), " or ", Tightness.AND);
            case Condition.Not(Condition.Answered(Expression subject)) -> in(subject, Tightness.SUM) + " is empty";
            case Condition.Not not -> "not (" + write(not.part()) + ")";
            case Condition.Answered answered -> in(answered.subject(), Tightness.SUM) + " is answered";
            case Condition.OneOf one -> in(one.subject(), Tightness.SUM) + one.values().stream().map(Writer::bare)
                    .collect(Collectors.joining(", ", " in (", ")"));
            case Condition.Compare compare -> in(compare.left(), Tightness.SUM) + " " + compare.comparison().sign + " "
                    + (compare.comparison().isOrder() ? in(compare.right(), Tightness.SUM) : right(compare.right()));
            case Condition.Test test -> call(test.kind().name(), test.arguments());
            case Literal literal -> value(literal.value());
            case Today today -> "today";
            case Reference reference -> reference.id();
            case Calculation one -> in(one.left(), tightness(one)) + " " + one.operator().sign + " "
                    + in(one.right(), tightness(one) == Tightness.SUM ? Tightness.PRODUCT : Tightness.SIGNED);
            case Negative(Literal literal) -> "-(" + write(literal) + ")";
            case Negative negative -> "-" + in(negative.of(), Tightness.SIGNED);
            case Shift shift -> in(shift.date(), Tightness.SUM) + (shift.later() ? " + " : " - ")
                    + in(shift.amount(), Tightness.PRODUCT) + " " + shift.unit();
            case If choice -> call("if", List.of(choice.when(), choice.then(), choice.otherwise()));
            case Call call -> call(call.function().name(), call.arguments());
            case Each each -> "each(" + each.group() + ", " + write(each.value()) + ")";
            case CountItems count when count.when().equals(Condition.ALWAYS) -> "count(" + count.group() + ")";
            case CountItems count -> "count(" + count.group() + ", " + write(count.when()) + ")";
            case CountOf count -> "count(%s in (%s))".formatted(bare(count.value()), String.join(", ", count.ids()));
            case Lookup lookup -> "lookup(%s, %s, %s%s)".formatted(lookup.table(), write(lookup.key()), lookup.column(),
                    lookup.on() == null ? "" : ", " + write(lookup.on()));
        };
    }

    private static String call(String name, List<Expression> arguments) {
        return arguments.stream().map(Writer::write).collect(Collectors.joining(", ", name + "(", ")"));
    }

    private static String joined(List<Condition> parts, String word, Tightness least) {
        return parts.stream().map(part -> in(part, least)).collect(Collectors.joining(word));
    }

    /** The text of a part, in parentheses when it would fall apart where it stands. */
    private static String in(Expression part, Tightness least) {
        String text = write(part);
        return tightness(part).compareTo(least) < 0 ? "(" + text + ")" : text;
    }

    private static Tightness tightness(Expression expression) {
        return switch (expression) {
            case Condition.All all when !all.parts().isEmpty() -> Tightness.AND;
            case Condition.Any any when !any.parts().isEmpty() -> Tightness.OR;
            case Condition.Not(Condition.Answered answered) -> Tightness.COMPARISON;
            case Condition.Not not -> Tightness.NOT;
            case Condition.Answered answered -> Tightness.COMPARISON;
            case Condition.OneOf one -> Tightness.COMPARISON;
            case Condition.Compare compare -> Tightness.COMPARISON;
            case Shift shift -> Tightness.SUM;
            case Calculation one when one.operator() == Operator.PLUS || one.operator() == Operator.MINUS -> Tightness.SUM;
            case Calculation one -> Tightness.PRODUCT;
            case Negative negative -> Tightness.SIGNED;
            default -> Tightness.ONE;
        };
    }

    /** The right side of an equality, where a bare word is a value. */
    private static String right(Expression expression) {
        return switch (expression) {
            case Literal(Value.Text text) -> bare(text);
            case Reference(String id) when !id.startsWith(Words.SETTING) -> "answer(" + id + ")";
            default -> in(expression, Tightness.SUM);
        };
    }

    private static String bare(Value value) {
        return value instanceof Value.Text(String text) && Words.isBareValue(text) ? text : value(value);
    }

    private static String value(Value value) {
        return switch (value) {
            case Value.Nothing nothing -> "nothing";
            case Value.Decimal decimal -> decimal.number().toPlainString();
            case Value.Text text -> Words.quoted(text.text());
            case Value.Day day -> day.date().earliest().toString();
            case Value.Several several -> throw new IllegalArgumentException("several values are no literal");
        };
    }
}
