package fr.guichet.blueprints;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An edit that was made. @param undoes the edit that it took back, none for an edit of its own */
record Edit(int seq, ZonedDateTime at, @Nullable UUID actor, String actorName, Deed deed, ElementId element, String label,
        @Nullable String property, List<Change> changes, @Nullable Integer undoes) {
    /** What was done, in one word. */
    enum Deed {
        SET, ADD, COPY, MOVE, REMOVE, RENAME, UNDO, REDO
    }

    boolean isBy(@Nullable UUID person) {
        return person != null && person.equals(actor);
    }
}
