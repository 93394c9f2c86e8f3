package fr.guichet.requests;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who handles a request on the authority's side: the agent who owns it, and the service in charge.
 *
 * @param serviceReason the answers that decided the service, in words
 * @param routedBy what decided the service
 * @param routingRule the place that the authority's rule had, where one decided
 * @param teamId the team of the service
 */
@Embeddable
record Handling(@Nullable UUID ownerId, @Nullable String ownerName, @Nullable String service, @Nullable String serviceReason,
        @Enumerated(EnumType.STRING) @Nullable RoutedBy routedBy, @Nullable Integer routingRule, @Nullable UUID teamId) {
    /** Nobody yet. */
    static final Handling NONE = new Handling(null, null, null, null, null, null, null);

    Handling ownedBy(@Nullable UUID agent, @Nullable String name) {
        return new Handling(agent, name, service, serviceReason, routedBy, routingRule, teamId);
    }

    Handling routedTo(Destination there) {
        return new Handling(ownerId, ownerName, there.service(), there.reason(), there.by(), there.rule(), there.teamId());
    }
}
