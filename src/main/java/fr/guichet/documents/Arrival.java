package fr.guichet.documents;

import java.util.UUID;

/** What became of a file that somebody sent. */
public sealed interface Arrival {
    /** It is kept. @param alreadyUnder whether the very same file also lies under another document of the request */
    record Kept(UUID document, UUID file, boolean alreadyUnder) implements Arrival {}

    /** The very same file already lies under this document: told, not kept twice. */
    record AlreadyThere(UUID document, UUID file) implements Arrival {}

    /** It is not taken. */
    record Refused(Refusal refusal) implements Arrival {}
}
