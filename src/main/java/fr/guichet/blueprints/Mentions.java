package fr.guichet.blueprints;

import fr.guichet.logic.Expression;
import fr.guichet.logic.NewNames;
import fr.guichet.logic.Rewriting;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** What the elements of a definition say of each other by technical name: in conditions, in wordings, and as references. */
final class Mentions implements NewNames {
    private static final List<String> CONDITIONS = List.of("when", "required_when", "holds");
    private static final Map<String, List<ElementKind>> REFERENCES = Map.of("options_from", List.of(ElementKind.QUESTION),
            "question", List.of(ElementKind.QUESTION), "beside", List.of(ElementKind.QUESTION, ElementKind.PAGE), "page",
            List.of(ElementKind.PAGE), "notice", List.of(ElementKind.NOTICE), "setting", List.of(ElementKind.SETTING));
    private static final String CONFIG = "config.";

    private final Tree tree;
    private final Element element;
    private final Function<ElementId, @Nullable String> becomes;

    /**
     * @param element where to look
     * @param becomes asked for each element that is mentioned: its new name, none when it stays
     */
    Mentions(Tree tree, Element element, Function<ElementId, @Nullable String> becomes) {
        this.tree = tree;
        this.element = element;
        this.becomes = becomes;
    }

    /** The elements that an element mentions. */
    static Set<ElementId> of(Tree tree, Element element) {
        Set<ElementId> found = new HashSet<>();
        new Mentions(tree, element, mentioned -> {
            found.add(mentioned);
            return null;
        }).rewrite();
        return found;
    }

    void rewrite() {
        for (String property : CONDITIONS) {
            if (element.property(property) instanceof StringNode text) {
                put(property, text.stringValue(), condition(text.stringValue()));
            }
        }
        if (element.kind() == ElementKind.COMPUTED && element.property("value") instanceof StringNode text) {
            put("value", text.stringValue(), condition(text.stringValue()));
        }
        REFERENCES.forEach((property, kinds) -> {
            if (element.property(property) instanceof StringNode text) {
                put(property, text.stringValue(), reference(text.stringValue(), kinds));
            }
        });
        String exclusive = element.text("exclusive");
        if (element.kind() == ElementKind.QUESTION && !exclusive.isEmpty()) {
            put("exclusive", exclusive, option(element.id(), exclusive));
        }
    }

    private void put(String property, String before, String after) {
        if (!before.equals(after)) {
            Properties.set(element.node(), property, StringNode.valueOf(after), false);
        }
    }

    private String condition(String text) {
        try {
            Expression read = Expression.parse(text);
            Expression written = new Rewriting(this, group()).rewrite(read);
            return written.equals(read) ? text : written.write();
        } catch (IllegalArgumentException unreadable) {
            return text; // checks will say so
        }
    }

    private String reference(String name, List<ElementKind> kinds) {
        return kinds.stream().map(kind -> new ElementId(kind, name)).filter(tree.elements()::containsKey).findFirst()
                .map(target -> renamed(target, name)).orElse(name);
    }

    private String option(ElementId question, String value) {
        String from = tree.element(question).map(found -> found.text("options_from")).orElse("");
        ElementId owner = from.isEmpty() ? question : new ElementId(ElementKind.QUESTION, from);
        return renamed(ElementId.of(owner, ElementKind.OPTION, value), value);
    }

    /** The id of a condition, `group.child` for the child of a group, or only `child` said by a sibling; behind either a part of the answer. */
    @Override
    public String id(String id, String group) {
        if (id.startsWith(CONFIG)) {
            return CONFIG
                    + renamed(new ElementId(ElementKind.SETTING, id.substring(CONFIG.length())), id.substring(CONFIG.length()));
        }
        String[] parts = id.split("[.]");
        ElementId at = target(parts[0], group);
        StringBuilder named = new StringBuilder(renamed(at, parts[0]));
        for (String part : List.of(parts).subList(1, parts.length)) { // a child, or a column of a list
            at = new ElementId(ElementKind.QUESTION, at.path() + "." + part);
            named.append('.').append(renamed(at, part));
        }
        return named.toString();
    }

    @Override
    public String value(String id, String value, String group) {
        return option(target(id, group), value);
    }

    @Override
    public String table(String id) {
        return renamed(new ElementId(ElementKind.TABLE, id), id);
    }

    private ElementId target(String id, String group) {
        ElementId sibling = new ElementId(ElementKind.QUESTION, group + "." + id);
        if (!group.isEmpty() && tree.elements().containsKey(sibling)) {
            return sibling;
        }
        return List.of(ElementKind.QUESTION, ElementKind.COMPUTED, ElementKind.DOCUMENT).stream()
                .map(kind -> new ElementId(kind, id))
                .filter(tree.elements()::containsKey).findFirst().orElse(new ElementId(ElementKind.QUESTION, id));
    }

    /** The repeated group in which the element stands, empty for none. */
    private String group() {
        String question = element.id().path().split("/", 2)[0];
        int dot = question.indexOf('.');
        return dot < 0 || element.kind() == ElementKind.SETTING ? "" : question.substring(0, dot);
    }

    private String renamed(ElementId target, String name) {
        String fresh = becomes.apply(target);
        return fresh == null ? name : fresh;
    }

    /** The text with the variables `{before}` named otherwise. */
    static JsonNode reword(JsonNode text, String before, String after) {
        return text instanceof StringNode words
                ? StringNode.valueOf(words.stringValue().replace("{" + before + "}", "{" + after + "}"))
                : text;
    }
}
