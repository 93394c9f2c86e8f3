package fr.guichet.blueprints;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and sets the properties of an element by their path, dots between the levels (`cerfa.page`, `errors.empty`). */
final class Properties {
    private Properties() {}

    static JsonNode get(JsonNode node, String path) {
        JsonNode found = node;
        for (String step : path.split("\\.")) {
            found = found.path(step);
        }
        return found.isNull() ? MissingNode.getInstance() : found;
    }

    /**
     * Sets a property; nothing takes it away.
     *
     * @param prune whether what held it goes too when nothing else is left there
     */
    static void set(ObjectNode node, String path, @Nullable JsonNode value, boolean prune) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            if (value == null) {
                node.remove(path);
            } else {
                node.set(path, value);
            }
            return;
        }
        String step = path.substring(0, dot);
        ObjectNode inner = node.path(step) instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        set(inner, path.substring(dot + 1), value, prune);
        if (inner.isEmpty() && prune) {
            node.remove(step);
        } else {
            node.set(step, inner);
        }
    }

    /** The text of a line or of a wording, that said about the person to somebody else. */
    static String words(JsonNode node) {
        return node.isObject() ? node.path("other").asString("") : node.isValueNode() ? node.asString("") : "";
    }
}
