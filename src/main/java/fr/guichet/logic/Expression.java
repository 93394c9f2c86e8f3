package fr.guichet.logic;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that forms work out: a typed tree. It is written and stored as one line of text, which reads back to the same tree. A
 * {@link Condition} is the kind that holds or not. Where an answer is missing, the result is nothing, never zero.
 */
public sealed interface Expression permits Condition, Expression.Literal, Expression.Today, Expression.Reference,
        Expression.Calculation, Expression.Negative, Expression.Shift, Expression.If, Expression.Call, Expression.Each,
        Expression.CountItems, Expression.CountOf, Expression.Lookup {
    /** A value that stands in the text: 12.50, 2026-01-31, 'a word', nothing. */
    record Literal(Value value) implements Expression {
        public Literal {
            if (!value.isNothing()) {
                Words.refuseUnwritable(value);
            }
        }
    }

    /** The day of reading. */
    record Today() implements Expression {}

    /** A question, a child of a group (`group.child`), a computed value, a setting (`config.id`) or a fact that Guichet gives. */
    record Reference(String id) implements Expression {
        public Reference {
            if (!Words.isId(id)) {
                throw new IllegalArgumentException("no id: " + id);
            }
        }
    }

    /** Sum, difference, product or quotient. A division by zero comes to nothing. */
    record Calculation(Expression left, Operator operator, Expression right) implements Expression {}

    record Negative(Expression of) implements Expression {}

    /** A date some days, months or years later or earlier; the end of a shorter month counts as its last day. */
    record Shift(Expression date, boolean later, Expression amount, Unit unit) implements Expression {}

    record If(Condition when, Expression then, Expression otherwise) implements Expression {}

    record Call(Function function, List<Expression> arguments) implements Expression {
        public Call {
            function.checkCount(arguments.size());
        }
    }

    /** The value in each item of a group, those that come to nothing left out. An id is first looked for among the siblings. */
    record Each(String group, Expression value) implements Expression {}

    /** How many items of a group there are, or for how many the condition holds. */
    record CountItems(String group, Condition when) implements Expression {}

    /** How many of the questions have this answer. */
    record CountOf(Value value, List<String> ids) implements Expression {
        public CountOf {
            Words.refuseUnwritable(value);
        }
    }

    /** A cell of a table of parameters, in its version in force on a day; on the day of reading when none is said. */
    record Lookup(String table, Expression key, String column, @Nullable Expression on) implements Expression {}

    enum Operator {
        PLUS("+"), MINUS("-"), TIMES("*"), DIVIDED_BY("/");

        final String sign;

        Operator(String sign) {
            this.sign = sign;
        }
    }

    enum Unit {
        days, months, years
    }

    /** Reads a line of text; {@link LogicError} with the place of the mistake when it is no expression. */
    @JsonCreator
    static Expression parse(Object source) {
        return new Parser(source.toString()).expression();
    }

    /** The line of text that reads back to this tree. */
    @JsonValue
    default String write() {
        return Writer.write(this);
    }

    /** The parts that it is directly made of. */
    default List<Expression> children() {
        return Parts.of(this);
    }

    /** Itself and all that it is made of, the whole before its parts. */
    default Stream<Expression> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Expression::all));
    }

    /** The ids of questions, groups, computed values and settings that it looks at; inside a group those of siblings too. */
    default Stream<String> mentions() {
        return all().flatMap(Parts::named);
    }
}
