package fr.guichet.requests;

import fr.guichet.shared.IllegalMove;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who handles a request on the authority's side: the agent who owns it, the substitute, and the service in charge.
 *
 * @param substituteId who sees to it as well as its owner
 * @param serviceReason the answers that decided the service, in words
 * @param routedBy what decided the service
 * @param routingRule the place that the authority's rule had, where one decided
 * @param teamId the team of the service
 */
@Embeddable
record Handling(@Nullable UUID ownerId, @Nullable String ownerName, @Nullable UUID substituteId, @Nullable String substituteName,
        @Nullable String service, @Nullable String serviceReason,
        @Enumerated(EnumType.STRING) @Nullable RoutedBy routedBy, @Nullable Integer routingRule, @Nullable UUID teamId) {
    /** Nobody yet. */
    static final Handling NONE = new Handling(null, null, null, null, null, null, null, null, null);

    /** Whoever was the substitute stays it, unless they own it now or nobody does. */
    Handling ownedBy(@Nullable UUID agent, @Nullable String name) {
        Handling owned = new Handling(agent, name, substituteId, substituteName, service, serviceReason, routedBy, routingRule,
                teamId);
        return agent == null || agent.equals(substituteId) ? owned.stoodInBy(null, null) : owned;
    }

    /** @param agent none for nobody */
    Handling stoodInBy(@Nullable UUID agent, @Nullable String name) {
        if (agent != null && (ownerId == null || ownerId.equals(agent))) {
            throw new IllegalMove("a substitute stands beside an owner");
        }
        return new Handling(ownerId, ownerName, agent, name, service, serviceReason, routedBy, routingRule, teamId);
    }

    Handling routedTo(Destination there) {
        return new Handling(ownerId, ownerName, substituteId, substituteName, there.service(), there.reason(), there.by(),
                there.rule(), there.teamId());
    }
}
