package fr.guichet.editor;

import fr.guichet.shared.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Texts by a name that no person reads, one a line: a text that stays keeps its name, a new one gets the next. */
record ReasonsInput() implements Input {
    private static final String KEYS = "noms";

    @Override
    public String fragment() {
        return "reasons";
    }

    @Override
    public Map<String, String> show(JsonNode value) {
        return Map.of("",
                value.properties().stream().map(entry -> entry.getValue().asString("")).collect(Collectors.joining("\n")),
                KEYS, value.properties().stream().map(entry -> entry.getKey() + "=" + entry.getValue().asString(""))
                        .collect(Collectors.joining("\n")));
    }

    @Override
    public Reading read(TypedProperty typed, Messages messages) {
        Map<String, String> names = new LinkedHashMap<>();
        typed.raw(KEYS).lines().filter(line -> line.contains("="))
                .forEach(line -> names.put(line.substring(line.indexOf('=') + 1), line.substring(0, line.indexOf('='))));
        ObjectNode reasons = JsonNodeFactory.instance.objectNode();
        for (String text : typed.lines()) {
            String name = names.get(text);
            for (int number = 1; name == null; number++) {
                String free = "reason_" + number;
                name = names.containsValue(free) || reasons.has(free) ? null : free;
            }
            reasons.put(name, text);
        }
        return Reading.of(reasons.isEmpty() ? null : reasons);
    }
}
