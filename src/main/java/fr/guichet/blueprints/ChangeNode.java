package fr.guichet.blueprints;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A change as it is kept in the database. */
record ChangeNode(String type, String element, @Nullable String property, @Nullable JsonNode before, @Nullable JsonNode after,
        @Nullable Place from, @Nullable Place to) {
    /** A spot as it is kept. */
    record Place(String parent, String list, @Nullable String after, int index) {
        static Place of(Spot spot) {
            return new Place(spot.parent().toString(), spot.list(), spot.after(), spot.index());
        }

        Spot spot() {
            return new Spot(ElementId.parse(parent), list, after, index);
        }
    }

    static ChangeNode of(Change change) {
        String element = change.element().toString();
        return switch (change) {
            case Change.Set set -> new ChangeNode("set", element, set.property(), set.before(), set.after(), null, null);
            case Change.Add add -> new ChangeNode("add", element, null, null, add.node(), null, Place.of(add.spot()));
            case Change.Remove gone -> new ChangeNode("remove", element, null, gone.node(), null, Place.of(gone.spot()), null);
            case Change.Move move ->
                new ChangeNode("move", element, null, null, null, Place.of(move.from()), Place.of(move.to()));
            case Change.Rename name -> new ChangeNode("rename", element, null, StringNode.valueOf(name.before()),
                    StringNode.valueOf(name.after()), null, null);
        };
    }

    Change change() {
        ElementId id = ElementId.parse(element);
        return switch (type) {
            case "set" -> new Change.Set(id, given(property), before, after);
            case "add" -> new Change.Add(id, given(to).spot(), (ObjectNode) given(after));
            case "remove" -> new Change.Remove(id, given(from).spot(), (ObjectNode) given(before));
            case "move" -> new Change.Move(id, given(from).spot(), given(to).spot());
            default -> new Change.Rename(id, given(before).stringValue(), given(after).stringValue());
        };
    }

    private static <T> T given(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("a change lacks a part");
        }
        return part;
    }
}
