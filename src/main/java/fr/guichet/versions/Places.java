package fr.guichet.versions;

import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.ElementKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

/** The elements of a definition by their address and by their place in its tree. */
final class Places {
    private final Map<ElementId, Element> byId = new LinkedHashMap<>();
    private final Map<JsonPointer, Element> byPlace = new HashMap<>();

    Places(ObjectNode definition) {
        Map<ElementId, JsonPointer> places = new HashMap<>();
        for (Element element : Element.allIn(definition)) {
            JsonPointer place = places.getOrDefault(element.parent(), JsonPointer.empty());
            if (element.parent() != null) {
                for (String step : element.list().split("\\.")) {
                    place = place.appendProperty(step);
                }
                place = place.appendIndex(element.index());
            }
            byId.put(element.id(), element);
            places.put(element.id(), place);
            byPlace.put(place, element);
        }
    }

    /** The innermost element around a place of the tree, and what it stands in, from outside in; a step is left out where a page says enough. */
    List<Element> around(JsonPointer place) {
        for (JsonPointer at = place; at != null; at = at.head()) {
            if (byPlace.containsKey(at)) {
                return chain(byPlace.get(at));
            }
        }
        return List.of();
    }

    /** The same for an address; nothing for one that stands for no element. */
    List<Element> at(String address) {
        return byId.keySet().stream().filter(id -> id.toString().equals(address)).findFirst().map(id -> chain(byId.get(id)))
                .orElse(List.of());
    }

    private List<Element> chain(@Nullable Element innermost) {
        List<Element> chain = new ArrayList<>();
        for (Element at = innermost; at != null; at = at.parent() == null ? null : byId.get(at.parent())) {
            if (at.kind() != ElementKind.FORM && (at.kind() != ElementKind.STEP || chain.isEmpty())) {
                chain.addFirst(at);
            }
        }
        return chain;
    }
}
