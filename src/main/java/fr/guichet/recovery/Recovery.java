package fr.guichet.recovery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox that was lost, as agents see it.
 *
 * @param account the account of the old address, none when there is no such account: nobody but agents learns of it
 * @param newTaken whether another account has the new address already
 * @param reason what the agent noted of the proof, or why it was refused
 */
public record Recovery(UUID id, NewRecovery said, Instant askedAt, @Nullable UUID account, boolean newTaken, State state,
        @Nullable IdentityProof proof, @Nullable String reason, @Nullable String decidedByName, @Nullable Instant decidedAt) {
    public enum State {
        ASKED, APPROVED, REFUSED, DONE
    }

    /** Whether an agent can say yes: there is an account, and a mailbox for it. */
    public boolean canBeApproved() {
        return state == State.ASKED && account != null && !newTaken;
    }

    /** An approval is taken back as long as the link has not been used. */
    public boolean canBeRefused() {
        return state == State.ASKED || state == State.APPROVED;
    }
}
