package fr.guichet.blueprints;

import org.jspecify.annotations.Nullable;

/**
 * A place for an element.
 *
 * @param after the name of the sibling that it follows, none when it is the first
 * @param index where it stands when that sibling is gone
 */
record Spot(ElementId parent, String list, @Nullable String after, int index) {
    /** The address of an element when it stands at a spot. */
    static ElementId landed(ElementId element, Spot spot) {
        String name = element.kind().nameProperty() == null
                ? String.valueOf(spot.after == null ? 0 : spot.index)
                : element.name();
        return ElementId.of(spot.parent, element.kind(), name);
    }

    /** What kind of element belongs there. */
    ElementKind kind() {
        return parent.kind().branches().stream().filter(branch -> branch.list().equals(list)).findFirst().orElseThrow().kind();
    }
}
