package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.ElementKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an element says when it is new: its label, and what every element of its kind must say. */
@Component
class NewElements {
    private static final String CAPACITY = "capacity";

    private final Clock clock;

    NewElements(Clock clock) {
        this.clock = clock;
    }

    ObjectNode of(ElementKind kind, String label) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (!label.isEmpty()) {
            node.put(kind.labelProperty(), label);
        }
        switch (kind) {
            case PAGE, SECTION -> node.putArray("questions");
            case STEP -> node.putArray("pages");
            case RULE -> node.put("level", "error");
            case SETTING -> node.put("type", "text").put("from", firstOfYear());
            case TABLE -> node.putArray("versions").addObject().put("from", firstOfYear());
            case REMINDER -> node.put("event", "documents_due");
            default -> {
            }
        }
        return node;
    }

    /** The values of a table a year after the last ones, the same to begin with: rates change, rows seldom do. */
    ObjectNode versionAfter(JsonNode versions) {
        if (!(versions.path(versions.size() - 1) instanceof ObjectNode last)) {
            return of(ElementKind.VERSION, "").put("from", firstOfYear());
        }
        String from = last.path("from").asString("");
        return last.deepCopy().put("from", from.isEmpty() ? firstOfYear() : LocalDate.parse(from).plusYears(1).toString());
    }

    private String firstOfYear() {
        return LocalDate.now(clock).withDayOfYear(1).toString();
    }

    /** A question or document that is ready made, with only those answers and conditions that this form allows. */
    ObjectNode fitting(ObjectNode ready, Blueprint blueprint) {
        ObjectNode node = ready.deepCopy();
        Set<String> may = new HashSet<>();
        blueprint.element(ElementId.FORM).orElseThrow().property("filing.by").forEach(one -> may.add(one.asString()));
        String id = node.path("id").asString();
        if (id.equals(CAPACITY) && may.size() > 1 && node.get("options") instanceof ArrayNode options) {
            options.removeIf(option -> !may.contains(option.path("value").asString()));
        }
        if (id.startsWith("requester_") && may.size() > 1 && may.contains("self") && !node.has("when")) {
            node.put("when", "capacity != self"); // whoever asks for themselves has said all that already
        }
        if (node.path("when").asString("").startsWith(CAPACITY + " =") && may.size() < 2
                && blueprint.element(new ElementId(ElementKind.QUESTION, CAPACITY)).isEmpty()) {
            node.remove("when"); // with one sort of requester nobody is asked in which capacity they act
        }
        return node;
    }

    /** A question of a type. */
    ObjectNode question(String type, String label) {
        ObjectNode node = of(ElementKind.QUESTION, label).put("type", type);
        if (!type.equals("information") && !type.equals("group")) {
            node.putArray("required").add("online").add("paper");
        }
        return node.put("paper", true);
    }
}
