package fr.guichet.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A document of the checklist as screens, letters and the case file show it.
 *
 * @param version to be given back with a review, so that nobody accepts what they have not seen
 * @param ruleId none for a document that no rule asked for
 * @param expected whether a rule wants it now; what came for an earlier answer stays in the list
 * @param reason why it was refused or waived
 * @param reviewedBy the name of the agent of the last review
 * @param receivedAt the last arrival
 */
public record ChecklistItem(
        UUID id,
        int version,
        @Nullable String ruleId,
        String name,
        boolean expected,
        DocumentState state,
        @Nullable String reason,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt,
        @Nullable LocalDate askedOn,
        @Nullable PromisedWay promisedBy,
        @Nullable Instant receivedAt,
        List<FileView> files) {
    /** The same with only some of its files. */
    public ChecklistItem showing(Predicate<FileView> shown) {
        return new ChecklistItem(id, version, ruleId, name, expected, state, reason, reviewedBy, reviewedAt, askedOn, promisedBy,
                receivedAt, files.stream().filter(shown).toList());
    }

    /** By what the sheet before it names it on paper: its rule, or itself when an agent asked for it by hand. */
    public String sheetId() {
        return ruleId == null ? id.toString() : ruleId;
    }

    /** Whether it is up to the citizen to send it. */
    public boolean isToSend() {
        return expected && state.isToSend();
    }

    /** Whether an agent has to look at it. */
    public boolean isToReview() {
        return state == DocumentState.RECEIVED;
    }

    public boolean isSettled() {
        return state.isSettled();
    }

    public boolean canBeWaived() {
        return state.canBecome(DocumentState.WAIVED);
    }

    /** Whether an agent can come back on what was said of it. */
    public boolean canBeReopened() {
        return reviewedAt != null && state != DocumentState.RECEIVED && state != DocumentState.EXPECTED;
    }

    public boolean hasFiles() {
        return !files.isEmpty();
    }

    /** The message naming the state. */
    public String stateKey() {
        return "documents.state." + state.name().toLowerCase(Locale.ROOT);
    }
}
