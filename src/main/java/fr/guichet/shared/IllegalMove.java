package fr.guichet.shared;

/** A move that the present state does not allow, such as a second decision. Answered with 409. */
public class IllegalMove extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message for the log only, never shown */
    public IllegalMove(String message) {
        super(message);
    }
}
