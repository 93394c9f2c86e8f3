package fr.guichet.people;

import java.time.Instant;
import java.util.UUID;

/** A record was found to be of the same person as another, which has stood for it since. */
public record Merge(UUID id, PersonView merged, Instant at, String by, String reason) {}
