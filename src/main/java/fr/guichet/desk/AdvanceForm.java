package fr.guichet.desk;

import fr.guichet.requests.Advance;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Actor;
import fr.guichet.shared.TypedFields;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Help at once for an attested emergency. */
record AdvanceForm(String attestedOn, String advanceUntil) {
    AdvanceForm {
        attestedOn = Objects.requireNonNullElse(attestedOn, "");
        advanceUntil = Objects.requireNonNullElse(advanceUntil, "");
    }

    static AdvanceForm of(RequestView view) {
        return new AdvanceForm("", view.advanceUntil().toString());
    }

    /** @return none when something is wrong */
    Optional<Advance> made(LocalDate today, Actor by, Instant at, TypedFields fields) {
        Optional<LocalDate> attested = fields.day("attestedOn", attestedOn, "desk.advance.attested-wrong");
        if (attested.filter(today::isBefore).isPresent()) {
            fields.wrong("attestedOn", "desk.advance.attested-later");
        }
        Optional<LocalDate> until = fields.day("advanceUntil", advanceUntil, "desk.advance.until-wrong");
        if (until.filter(today::isAfter).isPresent()) {
            fields.wrong("advanceUntil", "desk.advance.until-past");
        }
        return fields.areRight()
                ? attested.flatMap(day -> until.map(last -> new Advance(by.id(), by.name(), at, day, last)))
                : Optional.empty();
    }
}
