package fr.guichet.logic;

import fr.guichet.logic.Expression.Operator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Counts in decimals, to 34 digits. */
final class Numbers {
    private static final MathContext CONTEXT = MathContext.DECIMAL128;
    /** More decimals than any amount has. */
    private static final int MOST_DECIMALS = 20;

    private Numbers() {}

    static Value of(Optional<BigDecimal> number) {
        return number.<Value>map(Value.Decimal::new).orElse(Value.NOTHING);
    }

    static Value calculate(Value left, Operator operator, Value right) {
        return of(left.asNumber().flatMap(one -> right.asNumber().flatMap(other -> calculate(one, operator, other))));
    }

    private static Optional<BigDecimal> calculate(BigDecimal left, Operator operator, BigDecimal right) {
        return switch (operator) {
            case PLUS -> Optional.of(left.add(right, CONTEXT));
            case MINUS -> Optional.of(left.subtract(right, CONTEXT));
            case TIMES -> Optional.of(left.multiply(right, CONTEXT));
            case DIVIDED_BY -> right.signum() == 0 ? Optional.empty() : Optional.of(left.divide(right, CONTEXT));
        };
    }

    static Value sum(List<Value> terms) {
        return of(terms.stream().flatMap(term -> term.each().stream()).flatMap(term -> term.asNumber().stream())
                .reduce((one, other) -> one.add(other, CONTEXT)));
    }

    /** Rounded to the decimals said second, to none when nothing is. */
    static Value round(List<Value> arguments, RoundingMode mode) {
        Optional<BigDecimal> decimals = arguments.size() == 1 ? Optional.of(BigDecimal.ZERO) : arguments.getLast().asNumber();
        return of(arguments.getFirst().asNumber().flatMap(number -> decimals
                .map(scale -> number.setScale(Math.clamp(scale.intValue(), 0, MOST_DECIMALS), mode))));
    }
}
