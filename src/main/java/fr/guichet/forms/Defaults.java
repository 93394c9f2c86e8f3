package fr.guichet.forms;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What goes without saying in a definition, by the list in which it would stand. */
final class Defaults {
    private static final Map<String, Map<String, String>> OF = Map.of("pages", Map.of("kind", "questions"),
            "questions", Map.of("readers", "A", "label", ""),
            "documents", Map.of("readers", "I", "stage", "filing", "demanded", "true"),
            "messages", Map.of("level", "info"));

    private Defaults() {}

    /** Takes it out of a tree; the answers of examples have names of their own. */
    static void leaveOut(ObjectNode tree) {
        for (Map.Entry<String, JsonNode> part : tree.properties()) {
            if (part.getKey().equals("answers")) {
                continue;
            }
            for (JsonNode one : part.getValue()) {
                if (one instanceof ObjectNode element) {
                    OF.getOrDefault(part.getKey(), Map.of()).forEach((name, value) -> {
                        if (element.path(name).isValueNode() && element.get(name).asString().equals(value)) {
                            element.remove(name);
                        }
                    });
                    leaveOut(element);
                }
            }
            if (part.getValue() instanceof ObjectNode inner) {
                leaveOut(inner);
            }
        }
    }
}
