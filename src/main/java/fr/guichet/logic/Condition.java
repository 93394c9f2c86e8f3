package fr.guichet.logic;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A condition of a form: a typed tree. It is written and stored as one line of text, which reads back to the same tree.
 * An unanswered question makes a comparison false.
 */
public sealed interface Condition {
    /** Every part must hold. */
    record All(List<Condition> parts) implements Condition {}

    /** One part must hold. */
    record Any(List<Condition> parts) implements Condition {}

    record Not(Condition part) implements Condition {}

    /** The answer is one of the values; a multiple choice contains one of them. */
    record OneOf(String id, List<String> values) implements Condition {}

    /** There is an answer and it is another one. */
    record Differs(String id, String value) implements Condition {}

    record Answered(String id) implements Condition {}

    /** How many of the questions have this answer, compared with a number. */
    record Count(String value, List<String> ids, Comparison comparison, Operand number) implements Condition {}

    /** The age in full years on the day of reading. */
    record Age(String id, Comparison comparison, Operand number) implements Condition {}

    record Past(String id) implements Condition {}

    record Future(String id) implements Condition {}

    /** Both are answered alike, case and spaces apart. */
    record Same(String id, String otherId) implements Condition {}

    /** Both dates are given and the first is surely before the second. */
    record Before(String id, String otherId) implements Condition {}

    /** The address is in a commune that is not one of the authority's. */
    record Outside(String id) implements Condition {}

    /** A number, or a setting of the form that is one. */
    record Operand(String text) {}

    enum Comparison {
        LESS("<"), AT_MOST("<="), MORE(">"), AT_LEAST(">="), EQUAL("=");

        final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** Whether the comparison holds between two numbers. */
        public boolean holds(BigDecimal left, BigDecimal right) {
            int order = left.compareTo(right);
            return switch (this) {
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case MORE -> order > 0;
                case AT_LEAST -> order >= 0;
                case EQUAL -> order == 0;
            };
        }
    }

    Condition ALWAYS = new All(List.of());
    Condition NEVER = new Any(List.of());

    /** Reads a line of text; {@link IllegalArgumentException} with the place of the mistake when it is no condition. */
    @JsonCreator
    static Condition parse(Object source) {
        return switch (source.toString()) {
            case "true" -> ALWAYS;
            case "false" -> NEVER;
            default -> new ConditionParser(source.toString()).parse();
        };
    }

    /** The line of text that reads back to this tree. */
    @JsonValue
    default String write() {
        return ConditionWriter.write(this);
    }

    /** The ids of questions and computed values that it looks at. */
    default Stream<String> mentions() {
        return switch (this) {
            case All all -> all.parts.stream().flatMap(Condition::mentions);
            case Any any -> any.parts.stream().flatMap(Condition::mentions);
            case Not not -> not.part.mentions();
            case OneOf one -> Stream.of(one.id);
            case Differs differs -> Stream.of(differs.id);
            case Answered answered -> Stream.of(answered.id);
            case Count count -> count.ids.stream();
            case Age age -> Stream.of(age.id);
            case Past past -> Stream.of(past.id);
            case Future future -> Stream.of(future.id);
            case Same same -> Stream.of(same.id, same.otherId);
            case Before before -> Stream.of(before.id, before.otherId);
            case Outside outside -> Stream.of(outside.id);
        };
    }

    /** Every comparison with values inside it, a difference told as a comparison. */
    default Stream<OneOf> comparisons() {
        return switch (this) {
            case All all -> all.parts.stream().flatMap(Condition::comparisons);
            case Any any -> any.parts.stream().flatMap(Condition::comparisons);
            case Not not -> not.part.comparisons();
            case OneOf one -> Stream.of(one);
            case Differs differs -> Stream.of(new OneOf(differs.id, List.of(differs.value)));
            case Count count -> count.ids.stream().map(id -> new OneOf(id, List.of(count.value)));
            default -> Stream.of();
        };
    }
}
