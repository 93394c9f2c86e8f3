package fr.guichet.editor;

import fr.guichet.shared.Messages;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * One of several values, or none.
 *
 * @param usual the value that goes without saying, empty when nothing chosen means nothing
 */
record ChoiceInput(List<Choice> choices, String usual) implements Input {
    @Override
    public String fragment() {
        return "choice";
    }

    @Override
    public Map<String, String> show(JsonNode value) {
        return Map.of("", value.asString(usual));
    }

    @Override
    public Reading read(TypedProperty typed, Messages messages) {
        String chosen = typed.raw("");
        if (chosen.isEmpty() || chosen.equals(usual)) {
            return Reading.of(null);
        }
        return choices.stream().anyMatch(choice -> choice.value().equals(chosen))
                ? Reading.of(StringNode.valueOf(chosen))
                : Reading.wrong(messages.text("editor.wrong.choice"));
    }
}
