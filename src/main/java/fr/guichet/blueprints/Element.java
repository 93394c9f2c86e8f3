package fr.guichet.blueprints;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An element where it stands in a definition.
 *
 * @param node what the definition says of it; not to be changed
 * @param parent none for the form itself
 * @param list the property of the parent that holds it
 * @param index its place in that list
 */
public record Element(ElementId id, ObjectNode node, @Nullable ElementId parent, String list, int index) {
    /** Every element of a definition, in the order of reading. */
    public static List<Element> allIn(ObjectNode definition) {
        return List.copyOf(new Tree(definition).elements().values());
    }

    public ElementKind kind() {
        return id.kind();
    }

    /** A property by its path, dots between the levels; a missing node when it is not given. */
    public JsonNode property(String path) {
        return Properties.get(node, path);
    }

    /** The text of a property, empty when it is not given. */
    public String text(String path) {
        return Properties.words(property(path));
    }

    /** What people call it: its wording, else its name; a reminder without a name is called by its event. */
    public String label() {
        String wording = text(id.kind().labelProperty());
        String label = wording.isBlank() && kind() == ElementKind.REMINDER ? text("event") : wording;
        return label.isBlank() ? id.name() : label;
    }
}
