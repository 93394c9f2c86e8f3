package fr.guichet.desk;

import fr.guichet.shared.TypedFields;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What an agent asks of the citizen. @param otherDocument one that no rule names */
record AskForm(List<UUID> asked, String otherDocument, String documentsDue) {
    AskForm {
        asked = List.copyOf(Objects.requireNonNullElse(asked, List.of()));
        otherDocument = Objects.requireNonNullElse(otherDocument, "").strip();
        documentsDue = Objects.requireNonNullElse(documentsDue, "");
    }

    /** The last day to send them; none when something is wrong. */
    Optional<LocalDate> due(LocalDate today, TypedFields fields) {
        if (asked.isEmpty() && otherDocument.isEmpty()) {
            fields.wrong("asked", "desk.ask.none");
        }
        Optional<LocalDate> due = fields.day("documentsDue", documentsDue, "desk.ask.due-wrong");
        if (due.filter(day -> !day.isAfter(today)).isPresent()) {
            fields.wrong("documentsDue", "desk.ask.due-past");
        }
        return due.filter(day -> fields.areRight());
    }
}
