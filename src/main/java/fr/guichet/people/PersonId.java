package fr.guichet.people;

import java.util.UUID;

/** Names a person for the other modules. */
public record PersonId(UUID value) {}
