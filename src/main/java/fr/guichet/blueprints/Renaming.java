package fr.guichet.blueprints;

import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Gives an element another technical name, in everything that mentions it too. */
record Renaming(Tree tree, ElementId element, String name) {
    ElementId apply() {
        for (Element other : List.copyOf(tree.elements().values())) {
            new Mentions(tree, other, mentioned -> mentioned.equals(element) ? name : null).rewrite();
        }
        new ExampleNames(element, name).rewrite(tree);
        if (element.kind() == ElementKind.SETTING) {
            reword(tree.root());
        }
        ElementId renamed = element.renamed(name);
        tree.set(element, Objects.requireNonNull(element.kind().nameProperty()), StringNode.valueOf(name));
        return renamed;
    }

    private void reword(JsonNode node) {
        switch (node) {
            case ObjectNode object -> List.copyOf(object.properties()).forEach(entry -> {
                reword(entry.getValue());
                object.set(entry.getKey(), word(entry.getValue()));
            });
            case ArrayNode list -> {
                for (int at = 0; at < list.size(); at++) {
                    reword(list.get(at));
                    list.set(at, word(list.get(at)));
                }
            }
            default -> {
            }
        }
    }

    private JsonNode word(JsonNode text) {
        return Mentions.reword(Mentions.reword(text, element.name(), name), "config." + element.name(), "config." + name);
    }
}
