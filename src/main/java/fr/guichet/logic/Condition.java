package fr.guichet.logic;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/** An expression that holds or does not. An unanswered question makes a comparison false. */
public sealed interface Condition extends Expression {
    /** Every part must hold; without parts it always does. */
    record All(List<Condition> parts) implements Condition {
        public All {
            refuseOne(parts);
        }
    }

    /** One part must hold; without parts it never does. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            refuseOne(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    /** Of several values on one side, such as a multiple choice, one must fit; for a difference, none may be equal. */
    record Compare(Expression left, Comparison comparison, Expression right) implements Condition {}

    /** It is one of the values; a multiple choice contains one of them. */
    record OneOf(Expression subject, List<Value> values) implements Condition {
        public OneOf {
            values.forEach(Words::refuseUnwritable);
        }
    }

    record Answered(Expression subject) implements Condition {}

    record Test(Kind kind, List<Expression> arguments) implements Condition {
        public Test {
            if (arguments.size() != kind.count) {
                throw new IllegalArgumentException(kind + " takes " + kind.count);
            }
        }

        public enum Kind {
            /** The date is surely before the day of reading. */
            past(1),
            /** The date is surely after the day of reading. */
            future(1),
            /** Both are answered alike, case, spaces and full stops apart. */
            same(2),
            /** The first date is surely before the second. */
            before(2),
            /** The address is in a commune that is not one of the authority's. */
            outside(1);

            final int count;

            Kind(int count) {
                this.count = count;
            }
        }
    }

    Condition ALWAYS = new All(List.of());
    Condition NEVER = new Any(List.of());

    /** Reads a line of text; {@link LogicError} with the place of the mistake when it is no condition. */
    @JsonCreator
    static Condition parse(Object source) {
        return new Parser(source.toString()).condition();
    }

    /** All of some conditions: one alone is itself. */
    static Condition all(List<Condition> parts) {
        return parts.size() == 1 ? parts.getFirst() : new All(List.copyOf(parts));
    }

    /** Any of some conditions: one alone is itself. */
    static Condition any(List<Condition> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Any(List.copyOf(parts));
    }

    private static void refuseOne(List<Condition> parts) {
        if (parts.size() == 1) {
            throw new IllegalArgumentException("one condition alone is itself");
        }
    }
}
