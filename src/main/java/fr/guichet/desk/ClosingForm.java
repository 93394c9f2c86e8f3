package fr.guichet.desk;

import fr.guichet.shared.TypedFields;
import fr.guichet.requests.Closing;
import fr.guichet.requests.RequestView;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * An end without decision.
 *
 * @param closingNote for the citizen
 * @param passedTo the authority that has to answer instead, for that reason
 */
record ClosingForm(String closingReason, String closingNote, String passedTo, String passedContact) {
    static final List<String> REASONS = List.of("missing", "withdrawn", "death", "consent", "duplicate", Closing.TRANSFERRED);

    /** Those that can be: nothing is missing where nothing is asked, nobody consents to what they ask for themselves. */
    static List<String> reasons(RequestView view) {
        boolean documents = !view.form().definition().documents().isEmpty();
        return REASONS.stream().filter(reason -> documents || !reason.equals("missing"))
                .filter(reason -> !view.form().definition().whoMayFile().isForSelfOnly() || !reason.equals("consent"))
                .filter(reason -> !reason.equals(Closing.TRANSFERRED)
                        || view.form().definition().allNotices().text(Closing.TRANSFERRED).isPresent())
                .toList();
    }

    ClosingForm {
        closingReason = Objects.requireNonNullElse(closingReason, "");
        closingNote = Objects.requireNonNullElse(closingNote, "").strip();
        passedTo = Objects.requireNonNullElse(passedTo, "").strip();
        passedContact = Objects.requireNonNullElse(passedContact, "").strip();
    }

    boolean isTransfer() {
        return closingReason.equals(Closing.TRANSFERRED);
    }

    /** @param holds whether the request can be closed for a reason now */
    boolean isRight(Predicate<String> holds, TypedFields fields) {
        if (!REASONS.contains(closingReason)) {
            fields.wrong("closingReason", "desk.close.reason-missing");
        } else if (!holds.test(closingReason)) {
            fields.wrong("closingReason", "desk.close.too-early");
        }
        if (isTransfer()) {
            fields.text("passedTo", passedTo, "desk.close.passed-to-missing");
            fields.text("passedContact", passedContact, "desk.close.passed-contact-missing");
        }
        return fields.areRight();
    }
}
