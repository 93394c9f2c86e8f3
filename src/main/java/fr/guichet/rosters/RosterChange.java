package fr.guichet.rosters;

import java.util.List;

/** What taking a file in would do. @param key of the sentence that says it, with these details */
public record RosterChange(Kind kind, String key, List<Object> details) {
    /** How a change is counted. */
    public enum Kind {
        ADDED, CHANGED, CLOSED
    }
}
