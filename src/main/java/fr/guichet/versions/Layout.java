package fr.guichet.versions;

import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.ElementKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A definition as its named elements in the order of reading, each with what it says itself. */
record Layout(Map<ElementId, Element> elements) {
    private static final Set<String> PERSONS = Set.of("self", "other");

    static Layout of(ObjectNode definition) {
        Map<ElementId, Element> elements = new LinkedHashMap<>();
        Element.allIn(definition).stream().filter(element -> isNamed(element.kind()))
                .forEach(element -> elements.put(element.id(), element));
        return new Layout(elements);
    }

    /** Elements without a name are told as what their parent says. */
    private static boolean isNamed(ElementKind kind) {
        return kind == ElementKind.FORM || kind.nameProperty() != null;
    }

    boolean has(Element element) {
        return elements.containsKey(element.id());
    }

    @Nullable
    Element parent(Element element) {
        return element.parent() == null ? null : elements.get(element.parent());
    }

    /** The page on which an element stands, itself if it is one. */
    @Nullable
    Element page(Element element) {
        Element at = element;
        while (at != null && at.kind() != ElementKind.PAGE) {
            at = parent(at);
        }
        return at;
    }

    /** The elements in one of the lists of another. */
    List<Element> children(ElementId parent, String list) {
        return elements.values().stream().filter(one -> parent.equals(one.parent()) && one.list().equals(list)).toList();
    }

    /** What an element says itself: its properties by their path, dots between the levels, without the elements in it. */
    static Map<String, JsonNode> properties(Element element) {
        Set<String> lists = element.kind().branches().stream().filter(branch -> isNamed(branch.kind()))
                .map(ElementKind.Branch::list).collect(Collectors.toSet());
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        collect("", element.node(), lists, properties);
        return properties;
    }

    private static void collect(String path, ObjectNode node, Set<String> lists, Map<String, JsonNode> properties) {
        node.properties().forEach(property -> {
            String name = path + property.getKey();
            if (property.getValue() instanceof ObjectNode inner && !PERSONS.containsAll(inner.propertyNames())) {
                collect(name + ".", inner, lists, properties);
            } else if (!lists.contains(name) && !property.getValue().isNull()) {
                properties.put(name, property.getValue());
            }
        });
    }
}
