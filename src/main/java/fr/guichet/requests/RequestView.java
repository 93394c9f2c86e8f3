package fr.guichet.requests;

import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Situation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A filed request as screens, notices and the case file read it. */
public record RequestView(
        RequestId id,
        String number,
        PublishedForm form,
        Situation situation,
        RequestState state,
        Channel channel,
        String actorName,
        @Nullable UUID requesterAccount,
        @Nullable UUID subjectPerson,
        @Nullable UUID ownerId,
        @Nullable String ownerName,
        Clocks clocks,
        @Nullable Assessment assessment,
        @Nullable Proposal proposal,
        @Nullable Signature signature,
        @Nullable Closing closing,
        @Nullable Instant archivedAt) {
    public Names names() {
        return new Names(situation);
    }

    public Deadlines deadlines() {
        return new Deadlines(form.definition(), state, clocks);
    }

    public boolean isForSelf() {
        return situation.isForSelf();
    }

    /** Whether the citizen may still take it back. */
    public boolean canBeWithdrawn() {
        return state.canBecome(RequestState.WITHDRAWN);
    }

    /** Whether a move is open to an agent now. */
    public boolean canBecome(RequestState next) {
        return state.canBecome(next);
    }
}
