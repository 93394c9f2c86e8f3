package fr.guichet.teams;

import java.util.UUID;

/**
 * A service as others see it.
 *
 * @param open whether requests still go to it
 * @param teams how many open teams it has
 */
public record ServiceView(UUID id, String name, String email, String phone, boolean open, int teams) {}
