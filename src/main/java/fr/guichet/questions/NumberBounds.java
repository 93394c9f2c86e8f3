package fr.guichet.questions;

import fr.guichet.forms.Question;
import java.math.BigDecimal;
import java.util.List;

/** Checks a number against the least and the most that a question allows; nothing below zero unless it says so. */
final class NumberBounds {
    private NumberBounds() {}

    static List<Fault> check(Question question, BigDecimal number) {
        BigDecimal least = question.min() == null ? BigDecimal.ZERO : question.min();
        if (number.compareTo(least) < 0) {
            return List.of(Fault.of("low", plain(least)));
        }
        return question.max() != null && number.compareTo(question.max()) > 0
                ? List.of(Fault.of("high", plain(question.max())))
                : List.of();
    }

    private static String plain(BigDecimal bound) {
        return bound.toPlainString().replace('.', ',');
    }
}
