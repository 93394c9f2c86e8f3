package fr.guichet.editor;

import fr.guichet.shared.Messages;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An address: typed, or one of those that are proposed. */
record AddressInput(List<Choice> choices) implements Input {
    @Override
    public String fragment() {
        return "address";
    }

    @Override
    public Map<String, String> show(JsonNode value) {
        return LineInput.TECHNICAL.show(value);
    }

    @Override
    public Reading read(TypedProperty typed, Messages messages) {
        return LineInput.TECHNICAL.read(typed, messages);
    }
}
