package fr.guichet.blueprints;

import fr.guichet.blueprints.ElementKind.Branch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A definition as a tree that can be changed an element at a time. */
final class Tree {
    private final ObjectNode root;
    private @Nullable Map<ElementId, Element> elements;
    private @Nullable Map<ElementId, List<Element>> children;

    Tree(ObjectNode root) {
        this.root = root;
    }

    ObjectNode root() {
        return root;
    }

    /** Every element by its address, in the order of reading. */
    Map<ElementId, Element> elements() {
        Map<ElementId, Element> known = elements;
        if (known == null) {
            known = walk(new Element(ElementId.FORM, root, null, "", 0));
            elements = known;
        }
        return known;
    }

    Optional<Element> element(ElementId id) {
        return Optional.ofNullable(elements().get(id));
    }

    /** An element and all that stands in it, by address. */
    static Map<ElementId, Element> walk(Element from) {
        Map<ElementId, Element> found = new LinkedHashMap<>();
        walk(from, found);
        return found;
    }

    private static void walk(Element element, Map<ElementId, Element> found) {
        found.put(element.id(), element);
        for (Branch branch : element.kind().branches()) {
            int index = 0;
            for (JsonNode node : Properties.get(element.node(), branch.list())) {
                if (node instanceof ObjectNode child) {
                    ElementId id = free(ElementId.of(element.id(), branch.kind(), name(branch.kind(), child, index)), found);
                    walk(new Element(id, child, element.id(), branch.list(), index), found);
                }
                index++;
            }
        }
    }

    private static String name(ElementKind kind, ObjectNode node, int index) {
        String property = kind.nameProperty();
        return property == null ? String.valueOf(index) : node.path(property).asString("");
    }

    private static ElementId free(ElementId wished, Map<ElementId, Element> found) {
        ElementId id = wished;
        for (int number = 2; found.containsKey(id); number++) {
            id = new ElementId(wished.kind(), wished.path() + "@" + number);
        }
        return id;
    }

    void set(ElementId id, String property, @Nullable JsonNode value) {
        Properties.set(known(id).node(), property, value, id.kind() != ElementKind.FORM);
        forget();
    }

    /** Puts an element in its place. @return its address */
    ElementId insert(Spot spot, ObjectNode node) {
        ArrayNode list = list(known(spot.parent()), spot.list());
        list.insert(index(list, spot), node);
        forget();
        return elements().values().stream().filter(element -> element.node() == node).findFirst().orElseThrow().id();
    }

    /** Takes an element out. @return the place where it stood */
    Spot remove(ElementId id) {
        Spot spot = spot(id);
        list(known(spot.parent()), spot.list()).remove(known(id).index());
        forget();
        return spot;
    }

    private void forget() {
        elements = null;
        children = null;
    }

    /** The place where an element stands. */
    Spot spot(ElementId id) {
        Element element = known(id);
        List<Element> siblings = siblings(element);
        int at = siblings.indexOf(element);
        return new Spot(Objects.requireNonNull(element.parent()), element.list(),
                at == 0 ? null : siblings.get(at - 1).id().name(),
                element.index());
    }

    /** The elements of the same list, itself among them. */
    List<Element> siblings(Element element) {
        return children(Objects.requireNonNull(element.parent()), element.list());
    }

    List<Element> children(ElementId parent, String list) {
        return children(parent).stream().filter(one -> one.list().equals(list)).toList();
    }

    private List<Element> children(ElementId parent) {
        Map<ElementId, List<Element>> known = children;
        if (known == null) {
            known = new HashMap<>();
            for (Element element : elements().values()) {
                known.computeIfAbsent(element.parent(), ignored -> new ArrayList<>()).add(element);
            }
            children = known;
        }
        return known.getOrDefault(parent, List.of());
    }

    /** An element and all that stands in it. */
    Set<ElementId> inside(ElementId id) {
        Set<ElementId> inside = new LinkedHashSet<>(Set.of(id));
        elements().values().stream().filter(element -> inside.contains(element.parent()))
                .forEach(element -> inside.add(element.id()));
        return inside;
    }

    private Element known(ElementId id) {
        return element(id).orElseThrow(() -> new IllegalStateException("no element " + id));
    }

    private static ArrayNode list(Element parent, String property) {
        if (Properties.get(parent.node(), property) instanceof ArrayNode list) {
            return list;
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        Properties.set(parent.node(), property, list, false);
        return list;
    }

    private static int index(ArrayNode list, Spot spot) {
        String property = spot.kind().nameProperty();
        if (spot.after() == null) {
            return 0;
        }
        for (int at = 0; property != null && at < list.size(); at++) {
            if (list.get(at).path(property).asString("").equals(spot.after())) {
                return at + 1;
            }
        }
        return Math.min(spot.index(), list.size());
    }
}
