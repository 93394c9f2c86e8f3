package fr.guichet.forms;

import fr.guichet.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * How a version is published.
 *
 * @param by who publishes it, Guichet itself for a file of the project
 * @param note what this version changes, in the words of whoever publishes it; may be empty
 * @param base number of the version that it was made from, 0 for a new form: it must still be the newest one; none for whatever is there
 */
public record Publication(Origin origin, Actor by, String note, @Nullable Integer base) {
    /** Where a version comes from: a file of the project, or an administrator. */
    public enum Origin {
        FILE, EDITOR
    }

    static final Publication OF_FILE = new Publication(Origin.FILE, Actor.APPLICATION, "", null);

    /** An administrator publishes what was made from the version of this number, 0 for a new form. */
    public static Publication byEditor(Actor administrator, int base, String note) {
        return new Publication(Origin.EDITOR, administrator, note, base);
    }
}
