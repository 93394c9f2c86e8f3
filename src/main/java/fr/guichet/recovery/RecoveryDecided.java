package fr.guichet.recovery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agent has decided on a lost mailbox. Published in the same transaction.
 *
 * @param token the clear secret of the link, for the mail only; none for a no
 */
public record RecoveryDecided(Recovery recovery, @Nullable String token, Instant expiresAt) {
    @Override
    public String toString() {
        return "RecoveryDecided[" + recovery.id() + "]";
    }
}
