package fr.guichet.sharing;

/** What the page behind an invitation has to show. */
public sealed interface Invitation {
    /** It may be accepted. */
    record Open(Guest guest) implements Invitation {}

    /** Accepted, withdrawn, too old, or never sent. */
    record Closed() implements Invitation {}
}
