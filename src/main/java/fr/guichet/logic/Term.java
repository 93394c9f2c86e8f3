package fr.guichet.logic;

import java.util.Map;

/**
 * Something that expressions can look at.
 *
 * @param id as it is written in an expression
 * @param label how people call it
 * @param options the values that it can have with their labels, in order; none when it is not chosen among some
 */
public record Term(String id, String label, Kind kind, Map<String, String> options) {
    public static Term of(String id, String label, Kind kind) {
        return new Term(id, label, kind, Map.of());
    }

    /** Whether it can have several values at once: a multiple choice, or the answers in all items of a group. */
    public boolean isSeveral() {
        return kind == Kind.choices || id.indexOf('.') >= 0 && !id.startsWith(Words.SETTING);
    }

    /** Whether it can ever be a value, as far as that is known. */
    boolean canBe(Value value) {
        return options.isEmpty() || options.containsKey(value.plain());
    }
}
