package fr.guichet.people;

import java.time.Instant;

/** One line of the history of a record. @param source the number of the request by which it became known; empty otherwise */
public record PersonChange(Instant at, Fact what, String before, String after, String by, String source) {}
