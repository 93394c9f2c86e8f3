package fr.guichet.desk;

import fr.guichet.requests.RequestView;
import fr.guichet.shared.TypedFields;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** An end without decision. @param closingNote for the citizen */
record ClosingForm(String closingReason, String closingNote) {
    static final List<String> REASONS = List.of("missing", "withdrawn", "death", "consent", "duplicate");

    ClosingForm {
        closingReason = Objects.requireNonNullElse(closingReason, "");
        closingNote = Objects.requireNonNullElse(closingNote, "").strip();
    }

    boolean isRight(RequestView view, LocalDate today, TypedFields fields) {
        if (!REASONS.contains(closingReason)) {
            fields.wrong("closingReason", "desk.close.reason-missing");
        } else if (closingReason.equals("missing") && !view.clocks().isLastDelayOverOn(today)) {
            fields.wrong("closingReason", "desk.close.too-early");
        }
        return fields.areRight();
    }
}
