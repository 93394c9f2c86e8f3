package fr.guichet.versions;

import fr.guichet.blueprints.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Something that is not the same in two versions.
 *
 * @param page the page on which it is asked, none for what belongs to no page
 * @param element as it is now, or was when it is gone
 * @param property what of it has changed, dots between the levels; a list of elements whose order has; empty for the element itself
 */
record Difference(Sort sort, @Nullable Element page, Element element, String property, JsonNode before, JsonNode after) {
    enum Sort {
        ADDED, REMOVED, MOVED, REORDERED, CHANGED
    }

    static Difference of(Sort sort, @Nullable Element page, Element element) {
        return new Difference(sort, page, element, "", MissingNode.getInstance(), MissingNode.getInstance());
    }
}
