package fr.guichet.blueprints;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Makes a copy of an element with technical names that are free; what mentions one of them inside the copy follows. A setting keeps its name:
 * its copy is its value from another day on.
 */
final class Copying {
    private static final Set<ElementKind> NAMED_WITHIN_THEIR_QUESTION = Set.of(ElementKind.OPTION);

    private final boolean beside;
    private final Tree tree;
    private final Element original;
    private final ObjectNode copy;
    private final Map<ElementId, String> fresh = new HashMap<>();

    /** A copy beside the original: every name is new. */
    Copying(Tree tree, Element original) {
        this(tree, original, true);
    }

    /** @param beside false when the original stands in no form: its names stay where they are free */
    Copying(Tree tree, Element original, boolean beside) {
        this.beside = beside;
        this.tree = tree;
        this.original = original;
        this.copy = original.node().deepCopy();
    }

    ObjectNode make() {
        Map<ElementId, Element> inside = Tree.walk(new Element(original.id(), copy, original.parent(), original.list(), 0));
        inside.keySet().stream().filter(this::needsName).forEach(id -> fresh.put(id, name(id)));
        inside.values().forEach(element -> new Mentions(tree, element, fresh::get).rewrite());
        inside.values().stream().filter(element -> fresh.containsKey(element.id())).forEach(element -> element.node()
                .set(String.valueOf(element.kind().nameProperty()), StringNode.valueOf(fresh.get(element.id()))));
        return copy;
    }

    private boolean needsName(ElementId id) {
        boolean local = NAMED_WITHIN_THEIR_QUESTION.contains(id.kind())
                || id.kind() == ElementKind.QUESTION && id.path().contains(".");
        return id.kind().nameProperty() != null && id.kind() != ElementKind.SETTING && (id.equals(original.id()) || !local);
    }

    private String name(ElementId id) {
        return Names.free(id, one -> Names.isTaken(tree, one) || beside && one.equals(id)
                || fresh.entrySet().stream().anyMatch(given -> given.getKey().renamed(given.getValue()).equals(one))).name();
    }
}
