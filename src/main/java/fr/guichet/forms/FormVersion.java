package fr.guichet.forms;

import fr.guichet.shared.FrenchDates;
import java.time.Instant;

/** What a list of versions says of one. @param publishedBy the name of whoever published it */
public record FormVersion(FormVersionId id, int number, Publication.Origin origin, Instant publishedAt, String publishedBy,
        String note) {
    /** The day on which it was published, in words. */
    public String on() {
        return FrenchDates.day(publishedAt);
    }

    /** Whether it is a file of the project. */
    public boolean isOfProject() {
        return origin == Publication.Origin.FILE;
    }
}
