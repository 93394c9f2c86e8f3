package fr.guichet.shared;

/** The same thing was tried too often in too short a time. Answered with 429. */
public class TooManyTries extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message for the log only, never shown */
    public TooManyTries(String message) {
        super(message);
    }
}
