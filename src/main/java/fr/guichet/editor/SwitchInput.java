package fr.guichet.editor;

import fr.guichet.shared.Messages;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** Yes or no. @param usual what goes without saying */
record SwitchInput(boolean usual) implements Input {
    @Override
    public String fragment() {
        return "switch";
    }

    @Override
    public Map<String, String> show(JsonNode value) {
        return Map.of("", value.asBoolean(usual) ? "yes" : "");
    }

    @Override
    public Reading read(TypedProperty typed, Messages messages) {
        boolean on = !typed.all().isEmpty();
        return Reading.of(on == usual ? null : BooleanNode.valueOf(on));
    }
}
