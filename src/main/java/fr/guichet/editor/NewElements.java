package fr.guichet.editor;

import fr.guichet.blueprints.ElementKind;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an element says when it is new: its label, and what every element of its kind must say. */
@Component
class NewElements {
    private final Clock clock;

    NewElements(Clock clock) {
        this.clock = clock;
    }

    ObjectNode of(ElementKind kind, String label) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (!label.isEmpty() && kind != ElementKind.REMINDER) {
            node.put(kind.labelProperty(), label);
        }
        switch (kind) {
            case PAGE, SECTION -> node.putArray("questions");
            case STEP -> node.putArray("pages");
            case RULE -> node.put("level", "error");
            case SETTING -> node.put("type", "text").put("from", LocalDate.now(clock).withDayOfYear(1).toString());
            case REMINDER -> node.put("event", "documents_due");
            default -> {
            }
        }
        return node;
    }

    /** A question of a type. */
    ObjectNode question(String type, String label) {
        ObjectNode node = of(ElementKind.QUESTION, label).put("type", type);
        if (!type.equals("information") && !type.equals("group")) {
            node.putArray("required").add("online");
        }
        return node.put("paper", true);
    }
}
