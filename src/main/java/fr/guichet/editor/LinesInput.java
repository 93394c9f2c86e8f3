package fr.guichet.editor;

import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Several texts, each on a line of its own. */
record LinesInput() implements Input {
    @Override
    public String fragment() {
        return "text";
    }

    @Override
    public Map<String, String> show(JsonNode value) {
        List<String> lines = new ArrayList<>();
        (value.isArray() ? value : List.of(value)).forEach(line -> lines.add(line.asString("")));
        return Map.of("", String.join("\n", lines));
    }

    @Override
    public Reading read(TypedProperty typed, Messages messages) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        typed.lines().forEach(list::add);
        return Reading.of(list.isEmpty() ? null : list);
    }
}
