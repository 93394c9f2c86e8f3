package fr.guichet.editor;

import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One of several lists whose order counts, or none. @param choices their values with spaces between what they list */
record ListChoiceInput(List<Choice> choices) implements Input {
    @Override
    public String fragment() {
        return "choice";
    }

    @Override
    public Map<String, String> show(JsonNode value) {
        List<String> listed = new ArrayList<>();
        value.forEach(one -> listed.add(one.asString("")));
        return Map.of("", String.join(" ", listed));
    }

    @Override
    public Reading read(TypedProperty typed, Messages messages) {
        String chosen = typed.raw("");
        if (!chosen.isEmpty() && choices.stream().noneMatch(choice -> choice.value().equals(chosen))) {
            return Reading.wrong(messages.text("editor.wrong.choice"));
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        chosen.lines().flatMap(line -> List.of(line.split(" ")).stream()).forEach(list::add);
        return Reading.of(list.isEmpty() ? null : list);
    }
}
