package fr.guichet.forms;

import java.time.Instant;

/** What a list of versions says of one. @param publishedBy the name of whoever published it */
public record FormVersion(FormVersionId id, int number, Publication.Origin origin, Instant publishedAt, String publishedBy,
        String note) {}
