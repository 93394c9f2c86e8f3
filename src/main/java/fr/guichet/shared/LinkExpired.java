package fr.guichet.shared;

/** A one-time link that is spent, too old or unknown. Answered with 410. */
public class LinkExpired extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message for the log only, never shown */
    public LinkExpired(String message) {
        super(message);
    }
}
