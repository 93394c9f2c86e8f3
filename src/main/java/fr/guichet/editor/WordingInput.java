package fr.guichet.editor;

import fr.guichet.shared.Messages;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** A wording: one text, and another for the person who speaks of themselves when it differs. */
record WordingInput(String fragment) implements Input {
    static final WordingInput LINE = new WordingInput("wording");
    static final WordingInput TEXT = new WordingInput("wording-text");

    @Override
    public Map<String, String> show(JsonNode value) {
        return value.isObject()
                ? Map.of("", value.path("other").asString(""), "self", value.path("self").asString(""))
                : Map.of("", value.asString(""));
    }

    @Override
    public Reading read(TypedProperty typed, Messages messages) {
        String other = typed.text();
        String self = typed.text("self");
        if (self.isEmpty() || self.equals(other)) {
            return Reading.of(other.isEmpty() ? null : StringNode.valueOf(other));
        }
        return Reading.of(JsonNodeFactory.instance.objectNode().put("self", self).put("other", other));
    }
}
