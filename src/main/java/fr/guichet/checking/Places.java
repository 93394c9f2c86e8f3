package fr.guichet.checking;

import fr.guichet.shared.FrenchDates;
import java.time.LocalDate;

/** Says days as sentences about a definition do. */
final class Places {
    private Places() {}

    /** « 1er janvier 2026 »; an em dash for the beginning of time. */
    static String day(LocalDate day) {
        return day.equals(LocalDate.MIN) ? "—" : FrenchDates.day(day);
    }
}
