package fr.guichet.paper;

import java.util.Optional;

/**
 * A page of a scan as it was read.
 *
 * @param state what can be said of it
 * @param turn quarter turns to the right that make it upright, as far as its code tells
 * @param picture small, as a JPEG, not turned
 */
public record ScannedPage(State state, int turn, Optional<SheetCode> code, byte[] picture) {
    /** One that does not open. */
    static ScannedPage unreadable() {
        return new ScannedPage(State.UNREADABLE, 0, Optional.empty(), new byte[0]);
    }

    /** Whether there is something on it. */
    public enum State {
        WRITTEN, BLANK,
        /** It does not open, or is compressed in a way that cannot be read here: it may well not be blank. */
        UNREADABLE
    }
}
