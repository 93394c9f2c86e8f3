package fr.guichet.requests;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a request goes.
 *
 * @param service its name, none when nothing says one
 * @param reason the answers that decided, in words; empty when none did
 * @param rule the place of the authority's rule, where one decided
 */
record Destination(@Nullable String service, String reason, @Nullable RoutedBy by, @Nullable Integer rule, @Nullable UUID teamId,
        @Nullable String teamName) {
    static final Destination NOWHERE = new Destination(null, "", null, null, null, null);

    Destination withTeam(UUID id, String name) {
        return new Destination(service, reason, by, rule, id, name);
    }

    boolean isSomewhere() {
        return service != null;
    }

    /** Whether a request that lies there need not go anywhere else. */
    boolean isWhere(@Nullable String otherService, @Nullable UUID otherTeam) {
        return Objects.equals(service, otherService) && Objects.equals(teamId, otherTeam);
    }

    /** As the history says it: the service, and its team. */
    String words() {
        return service == null ? "" : teamName == null ? service : service + ", " + teamName;
    }
}
