package fr.guichet.mandates;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From which day to which. @param endsOn the last day, none without an end */
@Embeddable
record Period(LocalDate startsOn, @Nullable LocalDate endsOn) {
    /** A judgment that seems to be over stops nobody from filing: an agent reads it, or the one that followed. */
    static Period of(NewMandate declared) {
        Judgment judgment = declared.judgment();
        LocalDate end = declared.endsOn() == null && judgment != null ? judgment.until() : declared.endsOn();
        boolean stands = declared.kind().isVoluntary() || end == null || !end.isBefore(declared.startsOn());
        return new Period(declared.startsOn(), stands ? end : null);
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(startsOn) && !isOverOn(day);
    }

    boolean isOverOn(LocalDate day) {
        return endsOn != null && day.isAfter(endsOn);
    }
}
