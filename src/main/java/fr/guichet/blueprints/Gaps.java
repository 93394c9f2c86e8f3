package fr.guichet.blueprints;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills what a definition in preparation does not say yet, so that it can be read, shown and checked: texts with nothing, conditions
 * with what is meant where there is none. The checks then find what was left empty.
 */
final class Gaps {
    private static final Map<ElementKind, List<String>> TEXTS = Map.ofEntries(
            Map.entry(ElementKind.FORM, List.of("prefix", "name", "title", "request_of", "summary", "category")),
            Map.entry(ElementKind.STEP, List.of("title")), Map.entry(ElementKind.PAGE, List.of("title", "why")),
            Map.entry(ElementKind.SECTION, List.of("title")), Map.entry(ElementKind.QUESTION, List.of("type", "label")),
            Map.entry(ElementKind.OPTION, List.of("label")), Map.entry(ElementKind.RULE, List.of("text")),
            Map.entry(ElementKind.DOCUMENT, List.of("name")),
            Map.entry(ElementKind.SETTING, List.of("label", "type", "value")), Map.entry(ElementKind.TABLE, List.of("label")),
            Map.entry(ElementKind.COMPUTED, List.of("label")), Map.entry(ElementKind.CASE, List.of("value")),
            Map.entry(ElementKind.MESSAGE, List.of("text")), Map.entry(ElementKind.DEADLINE, List.of("title", "starts")),
            Map.entry(ElementKind.REMINDER, List.of("event")), Map.entry(ElementKind.NOTICE, List.of("code", "subject")),
            Map.entry(ElementKind.EXAMPLE, List.of("name")),
            Map.entry(ElementKind.STATUS, List.of("title", "now", "next", "until")),
            Map.entry(ElementKind.ROUTE, List.of("service")), Map.entry(ElementKind.PARAGRAPH, List.of("heading", "text")));
    private static final List<ElementKind> ON_CONDITION = List.of(ElementKind.RULE, ElementKind.CASE, ElementKind.MESSAGE,
            ElementKind.ROUTE);

    private Gaps() {}

    static ObjectNode fill(ObjectNode definition) {
        ObjectNode whole = definition.deepCopy();
        for (Element element : new Tree(whole).elements().values()) {
            TEXTS.getOrDefault(element.kind(), List.of()).stream().filter(text -> Values.isNothing(element.property(text)))
                    .forEach(text -> element.node().put(text, ""));
            if (ON_CONDITION.contains(element.kind()) && Values.isNothing(element.property("when"))) {
                element.node().put("when", String.valueOf(goesWithoutSaying(element)));
            }
        }
        return whole;
    }

    /** The last case and the last service need no condition, nor does a message to all; what refuses must say when. */
    private static boolean goesWithoutSaying(Element element) {
        return switch (element.kind()) {
            case CASE, ROUTE -> true;
            case MESSAGE -> !element.text("level").equals("blocking");
            default -> false;
        };
    }
}
