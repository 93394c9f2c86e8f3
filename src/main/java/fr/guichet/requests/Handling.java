package fr.guichet.requests;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who handles a request on the authority's side: the agent who owns it, and the service in charge.
 *
 * @param serviceReason the answers that decided the service, in words
 */
@Embeddable
record Handling(@Nullable UUID ownerId, @Nullable String ownerName, @Nullable String service, @Nullable String serviceReason) {
    /** Nobody yet. */
    static final Handling NONE = new Handling(null, null, null, null);

    Handling ownedBy(@Nullable UUID agent, @Nullable String name) {
        return new Handling(agent, name, service, serviceReason);
    }

    Handling routedTo(String name, String reason) {
        return new Handling(ownerId, ownerName, name, reason);
    }
}
