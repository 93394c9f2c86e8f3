package fr.guichet.logic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** How two values are compared. A date of which a part is unknown fits only where every day that it can mean does. */
public enum Comparison {
    EQUAL("="), DIFFERS("!="), LESS("<"), AT_MOST("<="), MORE(">"), AT_LEAST(">=");

    final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    static Optional<Comparison> of(String sign) {
        return Arrays.stream(values()).filter(one -> one.sign.equals(sign)).findFirst();
    }

    public String sign() {
        return sign;
    }

    /** Whether it asks which of two comes first, as only numbers and dates can. */
    public boolean isOrder() {
        return this != EQUAL && this != DIFFERS;
    }

    boolean holds(Value left, Value right) {
        if (this == DIFFERS) {
            return !left.isNothing() && !right.isNothing()
                    && left.each().stream().allMatch(one -> right.each().stream().allMatch(other -> differ(one, other)));
        }
        return left.each().stream().anyMatch(one -> right.each().stream().anyMatch(other -> holdsBetween(one, other)));
    }

    private static boolean differ(Value one, Value other) {
        if (one instanceof Value.Day || other instanceof Value.Day) {
            return LESS.holdsBetween(one, other) || MORE.holdsBetween(one, other);
        }
        return !EQUAL.holdsBetween(one, other);
    }

    private boolean holdsBetween(Value one, Value other) {
        if (one instanceof Value.Day || other instanceof Value.Day) {
            return one.asDate().flatMap(first -> other.asDate().map(second -> holds(first, second))).orElse(false);
        }
        if (this == EQUAL && one instanceof Value.Text(String text) && other instanceof Value.Text(String second)
                && (text.equals(second) || isCode(text) || isCode(second))) {
            return text.equals(second);
        }
        return one.asNumber().flatMap(first -> other.asNumber().map(second -> holds(first, second))).orElse(false);
    }

    /** A postcode or a number of somebody is no number to count with. */
    private static boolean isCode(String text) {
        return text.length() > 1 && text.charAt(0) == '0' && Character.isDigit(text.charAt(1));
    }

    private boolean holds(BigDecimal left, BigDecimal right) {
        int order = left.compareTo(right);
        return switch (this) {
            case EQUAL -> order == 0;
            case DIFFERS -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    private boolean holds(PartialDate left, PartialDate right) {
        LocalDate leftLast = left.latest();
        LocalDate rightLast = right.latest();
        return switch (this) {
            case EQUAL -> left.equals(right) && left.hasDay();
            case DIFFERS -> LESS.holds(left, right) || MORE.holds(left, right);
            case LESS -> leftLast.isBefore(right.earliest());
            case AT_MOST -> !leftLast.isAfter(right.earliest());
            case MORE -> left.earliest().isAfter(rightLast);
            case AT_LEAST -> !left.earliest().isBefore(rightLast);
        };
    }
}
