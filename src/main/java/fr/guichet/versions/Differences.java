package fr.guichet.versions;

import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.versions.Difference.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Lays two definitions side by side: what is new, gone, moved or said otherwise, in the order of reading. */
final class Differences {
    /** What such an element holds goes without saying when it comes or goes as a whole. */
    private static final Set<ElementKind> OPEN = Set.of(ElementKind.FORM, ElementKind.STEP, ElementKind.PAGE,
            ElementKind.SECTION);

    private final Layout before;
    private final Layout after;
    /** By the place in the order of reading, what is gone after what stood before it. */
    private final Map<ElementId, List<Difference>> found = new LinkedHashMap<>();

    private Differences(Layout before, Layout after) {
        this.before = before;
        this.after = after;
    }

    /** @param before the tree of a definition, in the canonical form of `FormFile` */
    static List<Difference> between(ObjectNode before, ObjectNode after) {
        return new Differences(Layout.of(before), Layout.of(after)).find();
    }

    private List<Difference> find() {
        after.elements().keySet().forEach(id -> found.put(id, new ArrayList<>()));
        for (Element now : after.elements().values()) {
            Element then = before.elements().get(now.id());
            if (then == null) {
                come(Sort.ADDED, after, before, now, now.id());
            } else {
                compare(then, now);
            }
        }
        ElementId last = ElementId.FORM;
        for (Element then : before.elements().values()) {
            if (after.has(then)) {
                last = then.id();
            } else {
                come(Sort.REMOVED, before, after, then, last);
            }
        }
        return found.values().stream().flatMap(List::stream).toList();
    }

    private void come(Sort sort, Layout here, Layout there, Element element, ElementId at) {
        Element parent = here.parent(element);
        if (parent == null || there.has(parent) || OPEN.contains(parent.kind())) {
            note(at, Difference.of(sort, here.page(element), element));
        }
    }

    private void compare(Element then, Element now) {
        Element parentThen = before.parent(then);
        Element parentNow = after.parent(now);
        if (parentThen != null && parentNow != null && !parentThen.id().equals(parentNow.id())) {
            note(now.id(), new Difference(Sort.MOVED, after.page(now), now, "", new StringNode(parentThen.label()),
                    new StringNode(parentNow.label())));
        }
        Map<String, JsonNode> said = Layout.properties(then);
        Map<String, JsonNode> says = Layout.properties(now);
        Set<String> names = new LinkedHashSet<>(says.keySet());
        names.addAll(said.keySet());
        for (String name : names) {
            JsonNode was = said.getOrDefault(name, MissingNode.getInstance());
            JsonNode is = says.getOrDefault(name, MissingNode.getInstance());
            if (!was.equals(Differences::sameNumber, is)) {
                note(now.id(), new Difference(Sort.CHANGED, after.page(now), now, name, was, is));
            }
        }
        now.kind().branches().forEach(branch -> order(now, branch.list()));
    }

    /** 5 and 5.0 say the same, however a file or the database writes them. */
    private static int sameNumber(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    private void order(Element parent, String list) {
        List<ElementId> then = common(before, after, parent.id(), list);
        if (!then.equals(common(after, before, parent.id(), list))) {
            note(parent.id(), new Difference(Sort.REORDERED, after.page(parent), parent, list, MissingNode.getInstance(),
                    MissingNode.getInstance()));
        }
    }

    private static List<ElementId> common(Layout here, Layout there, ElementId parent, String list) {
        return here.children(parent, list).stream().map(Element::id)
                .filter(id -> there.elements().containsKey(id) && parent.equals(parentOf(there.elements().get(id)))).toList();
    }

    private static @Nullable ElementId parentOf(@Nullable Element element) {
        return element == null ? null : element.parent();
    }

    private void note(ElementId at, Difference difference) {
        Objects.requireNonNull(found.get(at)).add(difference);
    }
}
