package fr.guichet.requests;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the authority: requests of this form from this territory go to this service. The first that matches counts.
 *
 * @param position 1 for the first
 * @param form the slug of a form, none for all
 * @param territoryId none for everywhere, even where the home is not known
 * @param open whether the service takes requests; a rule to a closed one is passed over
 */
public record RoutingRule(UUID id, int position, @Nullable String form, @Nullable UUID territoryId,
        @Nullable String territoryName, UUID serviceId, String serviceName, boolean open) {
    /** @param territories in which the home lies, the deepest first */
    boolean matches(String slug, List<UUID> territories) {
        return open && (form == null || form.equals(slug)) && (territoryId == null || territories.contains(territoryId));
    }
}
