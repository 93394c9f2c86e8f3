package fr.guichet.editor;

import fr.guichet.shared.Messages;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A way to type a property: how its value stands in the inputs, and how it is read back. */
interface Input {
    /** The file of `editor/inputs` that draws it. */
    String fragment();

    /** The texts in its inputs, by part; the only one, or the first, has the empty name. */
    Map<String, String> show(JsonNode value);

    Reading read(TypedProperty typed, Messages messages);

    /** What there is to choose among. */
    default List<Choice> choices() {
        return List.of();
    }

    /** Whether it is several inputs under one title. */
    default boolean isSeveral() {
        return false;
    }

    /** What else its fragment needs to draw these inputs; none for most. */
    default @Nullable Object drawn(Map<String, String> parts, Messages messages) {
        return null;
    }
}
