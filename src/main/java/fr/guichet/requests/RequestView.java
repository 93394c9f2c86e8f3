package fr.guichet.requests;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.forms.Instruction;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Situation;
import java.time.Instant;
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
        @Nullable String serviceName,
        @Nullable String serviceReason,
        Clocks clocks,
        @Nullable Assessment assessment,
        @Nullable Proposal proposal,
        @Nullable Signature signature,
        @Nullable Closing closing,
        @Nullable Instant archivedAt) {
    public Names names() {
        return new Names(situation, channel.isPaper() ? "" : actorName);
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

    /** The steps that agents take with it. */
    public Instruction steps() {
        return form.definition().agentSteps();
    }
}
