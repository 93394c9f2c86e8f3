package fr.guichet.blueprints;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The technical names that examples use, in what is answered and in what is expected. */
record ExampleNames(ElementId element, String name) {
    /** The lists of names in an example, by the kind of element that they name. */
    private static final Map<ElementKind, List<String>> LISTS = Map.of(ElementKind.PAGE, List.of("expected.pages"),
            ElementKind.MESSAGE, List.of("expected.messages"), ElementKind.DOCUMENT, List.of("attached", "expected.documents"),
            ElementKind.QUESTION, List.of("attached"));

    void rewrite(Tree tree) {
        tree.elements().values().stream().filter(one -> one.kind() == ElementKind.EXAMPLE).forEach(this::rewrite);
    }

    private void rewrite(Element example) {
        LISTS.getOrDefault(element.kind(), List.of()).forEach(list -> values(example.property(list), element.name()));
        String[] path = element.path().split("[./]");
        switch (element.kind()) {
            case COMPUTED -> key(example.property("expected.computed"), element.name());
            case QUESTION -> question(example, path);
            case OPTION -> {
                value(example.property("answers"), path[0], path[1]);
                option(example.property("answers").path(path[0]), path);
            }
            default -> {
            }
        }
    }

    private void question(Element example, String[] path) {
        if (path.length > 1) {
            example.property("answers").path(path[0]).forEach(item -> key(item, path[1]));
            return;
        }
        key(example.property("answers"), path[0]);
        example.property("expected.errors").forEach(fault -> value(fault, "question", path[0]));
    }

    /** An option of a question, or of a child in each item of its group. */
    private void option(JsonNode answer, String[] path) {
        if (path.length > 2) {
            answer.forEach(item -> {
                value(item, path[1], path[2]);
                values(item.path(path[1]), path[2]);
            });
        } else {
            values(answer, path[1]);
        }
    }

    /** Renames a property, in its place. */
    private void key(JsonNode node, String before) {
        if (node instanceof ObjectNode object && object.has(before)) {
            ObjectNode renamed = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(one -> renamed.set(one.getKey().equals(before) ? name : one.getKey(), one.getValue()));
            object.removeAll();
            object.setAll(renamed);
        }
    }

    private void value(JsonNode node, String property, String before) {
        if (node instanceof ObjectNode object && object.path(property).asString("").equals(before)) {
            object.set(property, StringNode.valueOf(name));
        }
    }

    private void values(JsonNode node, String before) {
        if (node instanceof ArrayNode list) {
            for (int at = 0; at < list.size(); at++) {
                if (list.get(at).isString() && list.get(at).stringValue().equals(before)) {
                    list.set(at, StringNode.valueOf(name));
                }
            }
        }
    }
}
