package fr.guichet.editor;

import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Any of several values, in the order in which they are offered. */
record SeveralInput(List<Choice> choices) implements Input {
    @Override
    public String fragment() {
        return "several";
    }

    @Override
    public Map<String, String> show(JsonNode value) {
        List<String> chosen = new ArrayList<>();
        value.forEach(one -> chosen.add(one.asString("")));
        List<String> offered = choices.stream().map(Choice::value).toList();
        chosen.sort(Comparator.comparingInt(offered::indexOf));
        return Map.of("", String.join(" ", chosen));
    }

    @Override
    public Reading read(TypedProperty typed, Messages messages) {
        List<String> chosen = typed.all();
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        choices.stream().map(Choice::value).filter(chosen::contains).forEach(list::add);
        return Reading.of(list.isEmpty() ? null : list);
    }

    @Override
    public boolean isSeveral() {
        return true;
    }
}
