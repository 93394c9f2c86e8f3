package fr.guichet.requests;

/**
 * An answer that a request on paper lacks.
 *
 * @param question its id
 * @param label its words
 */
public record AnswerGap(String question, String label, Kind kind) {
    /** Why it is lacking. */
    public enum Kind {
        /** Nothing stands there. */
        MISSING,
        /** What stands there cannot be. */
        WRONG,
        /** Nobody can read it. */
        UNREAD
    }

    public boolean isUnread() {
        return kind == Kind.UNREAD;
    }
}
