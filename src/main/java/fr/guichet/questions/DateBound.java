package fr.guichet.questions;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A bound of a date as definitions write it: `today`, `-120y`, `+6m`, `-30d` or an ISO date. */
final class DateBound {
    private DateBound() {}

    static @Nullable LocalDate of(@Nullable String bound, LocalDate today) {
        if (bound == null || bound.equals("today")) {
            return bound == null ? null : today;
        }
        return bound.matches("[+-][0-9]+[ymd]")
                ? today.plus(Period.parse("P" + bound.toUpperCase(Locale.ROOT)))
                : LocalDate.parse(bound);
    }
}
