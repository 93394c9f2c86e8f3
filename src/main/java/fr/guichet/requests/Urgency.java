package fr.guichet.requests;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How near a deadline is, said in words wherever it is shown, never by colour alone. */
public enum Urgency {
    LATE, SOON, FINE, NONE;

    private static final int SOON_DAYS = 7;

    /** How near the last day of a deadline is on a given day. */
    public static Urgency of(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return LATE;
        }
        return ChronoUnit.DAYS.between(today, due) <= SOON_DAYS ? SOON : FINE;
    }
}
