package fr.guichet.desk;

import fr.guichet.shared.TypedFields;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** An end without decision. @param closingNote for the citizen */
record ClosingForm(String closingReason, String closingNote) {
    static final List<String> REASONS = List.of("missing", "withdrawn", "death", "consent", "duplicate");

    ClosingForm {
        closingReason = Objects.requireNonNullElse(closingReason, "");
        closingNote = Objects.requireNonNullElse(closingNote, "").strip();
    }

    /** @param holds whether the request can be closed for a reason now */
    boolean isRight(Predicate<String> holds, TypedFields fields) {
        if (!REASONS.contains(closingReason)) {
            fields.wrong("closingReason", "desk.close.reason-missing");
        } else if (!holds.test(closingReason)) {
            fields.wrong("closingReason", "desk.close.too-early");
        }
        return fields.areRight();
    }
}
