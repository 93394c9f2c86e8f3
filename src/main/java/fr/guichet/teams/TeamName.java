package fr.guichet.teams;

import java.util.UUID;

/** A team by its name. */
public record TeamName(UUID id, String name) {}
