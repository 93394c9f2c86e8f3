package fr.guichet.mandates;

import java.util.UUID;

/** Names a mandate for the other modules. */
public record MandateId(UUID value) {}
