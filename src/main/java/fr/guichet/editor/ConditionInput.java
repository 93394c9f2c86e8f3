package fr.guichet.editor;

import fr.guichet.logic.Condition;
import fr.guichet.shared.Messages;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** A condition, as one line of text. */
record ConditionInput() implements Input {
    @Override
    public String fragment() {
        return "line";
    }

    @Override
    public Map<String, String> show(JsonNode value) {
        return Map.of("", value.asString(""));
    }

    @Override
    public Reading read(TypedProperty typed, Messages messages) {
        String text = typed.raw("").strip();
        try {
            return Reading.of(text.isEmpty() ? null : StringNode.valueOf(Condition.parse(text).write()));
        } catch (IllegalArgumentException unreadable) {
            return Reading.wrong(messages.text("editor.wrong.condition"));
        }
    }
}
