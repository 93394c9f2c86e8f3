package fr.guichet.editor;

import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Several whole numbers with commas between them. */
record NumbersInput() implements Input {
    @Override
    public String fragment() {
        return "number";
    }

    @Override
    public Map<String, String> show(JsonNode value) {
        List<String> numbers = new ArrayList<>();
        value.forEach(number -> numbers.add(number.asString("")));
        return Map.of("", String.join(", ", numbers));
    }

    @Override
    public Reading read(TypedProperty typed, Messages messages) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (String number : typed.raw("").replace('−', '-').split("[\\s,;]+")) {
            if (!number.isEmpty() && !number.matches("-?[0-9]{1,4}")) {
                return Reading.wrong(messages.text("editor.wrong.numbers"));
            }
            if (!number.isEmpty()) {
                list.add(Integer.parseInt(number));
            }
        }
        return Reading.of(list.isEmpty() ? null : list);
    }
}
