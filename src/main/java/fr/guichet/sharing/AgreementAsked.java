package fr.guichet.sharing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to be asked whether they agree. Published in the same transaction.
 *
 * @param token the clear secret of the link, for the mail only; none when they are written a letter
 */
public record AgreementAsked(Agreement agreement, @Nullable String token, Instant expiresAt, Instant at) {
    @Override
    public String toString() {
        return "AgreementAsked[" + agreement.id() + "]";
    }
}
