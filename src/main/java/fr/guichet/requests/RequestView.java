package fr.guichet.requests;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.forms.Instruction;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A filed request as screens, notices and the case file read it. */
public record RequestView(
        RequestId id,
        String number,
        PublishedForm form,
        Situation situation,
        List<ChecklistItem> checklist,
        RequestState state,
        Channel channel,
        String actorName,
        @Nullable UUID requesterAccount,
        @Nullable UUID subjectPerson,
        @Nullable UUID ownerId,
        @Nullable String ownerName,
        @Nullable UUID substituteId,
        @Nullable String substituteName,
        @Nullable String serviceName,
        @Nullable String serviceReason,
        Whereabouts whereabouts,
        Clocks clocks,
        @Nullable Assessment assessment,
        @Nullable Advance advance,
        @Nullable Proposal proposal,
        @Nullable Signature signature,
        @Nullable Closing closing,
        @Nullable Instant archivedAt) {
    public Names names() {
        return new Names(situation, channel.isByAgent() ? "" : actorName);
    }

    public Deadlines deadlines() {
        return new Deadlines(form.definition(), state, clocks);
    }

    /** Where whoever made it follows it. */
    public String followPath() {
        return (form.definition().whoMayFile().agentsOnly() ? "/agents/mes-demandes/" : "/mes-demandes/") + number;
    }

    /** When it ended. @throws IllegalStateException while it goes on */
    public Instant endedAt() {
        if (signature != null) {
            return signature.at();
        }
        if (closing == null) {
            throw new IllegalStateException(number + " has not ended");
        }
        return closing.at();
    }

    public boolean isForSelf() {
        return situation.isForSelf();
    }

    /** Whether the citizen may still take it back. */
    public boolean canBeWithdrawn() {
        return state.canBecome(RequestState.WITHDRAWN);
    }

    /** Whether a move is open to an agent now: its state and the steps of its form allow it. */
    public boolean canBecome(RequestState next) {
        return state.canBecome(next) && (steps().visit() || !next.isOfVisit());
    }

    /** Whether help can be granted at once for an emergency: its form has the words for it, and it is being studied. */
    public boolean allowsAdvance() {
        return advance == null && state.allowsAdvance() && form.definition().allNotices().text("provisional_grant").isPresent();
    }

    /** The day up to which an advance goes: the end of the time to decide, counted from the receipt until the file is complete. */
    public LocalDate advanceUntil() {
        Deadlines deadlines = deadlines();
        return deadlines.due("decide").or(() -> deadlines.dueFrom("decide", clocks.receivedOn()))
                .orElse(clocks.receivedOn().plusMonths(2));
    }

    /** Whether the person has to say who helps them, and has not. */
    public boolean awaitsHelper() {
        return state == RequestState.GRANTED && clocks.helperDeclaredOn() == null
                && form.definition().deadline("declare_helper").isPresent();
    }

    /** The steps that agents take with it. */
    public Instruction steps() {
        return form.definition().agentSteps();
    }
}
