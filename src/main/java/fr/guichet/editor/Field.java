package fr.guichet.editor;

import java.util.Set;

/**
 * A property as an administrator types it.
 *
 * @param property its path in the element
 * @param half whether it shares its line with another
 * @param redraws what looks otherwise once its value has changed
 */
record Field(String property, Input input, boolean half, Redraw redraws) {
    enum Redraw {
        NOTHING, FIELD, SHEET
    }

    private static final Set<String> REDRAWN = Set.of("condition", "expression", "table", "reasons", "tried");

    static Field of(String property, Input input) {
        return new Field(property, input, false, REDRAWN.contains(input.fragment()) ? Redraw.FIELD : Redraw.NOTHING);
    }

    Field beside() {
        return new Field(property, input, true, redraws);
    }

    /** Its value decides which other fields there are. */
    Field reshaping() {
        return new Field(property, input, half, Redraw.SHEET);
    }
}
