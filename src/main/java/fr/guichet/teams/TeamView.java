package fr.guichet.teams;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team as others see it.
 *
 * @param territoryId where it works, none for everywhere
 * @param open whether requests still go to it: it is open itself, and so is its service
 * @param members how many belong to it today
 */
public record TeamView(UUID id, String name, UUID serviceId, String serviceName, @Nullable UUID territoryId,
        @Nullable String territoryName, boolean open, boolean itselfOpen, boolean serviceOpen, int members) {}
