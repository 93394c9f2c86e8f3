package fr.guichet.shared;

/** What was asked for does not exist, or is not the viewer's to see. Answered with 404. */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message for the log only, never shown */
    public NotFound(String message) {
        super(message);
    }
}
