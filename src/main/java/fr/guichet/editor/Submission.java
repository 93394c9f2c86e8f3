package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.Wish;
import fr.guichet.shared.Messages;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the properties that a page sends: each that comes with the mark of what the page showed. */
@Component
class Submission {
    private static final String SEEN = "|vu";

    private final Sheets sheets;
    private final Messages messages;

    Submission(Sheets sheets, Messages messages) {
        this.sheets = sheets;
        this.messages = messages;
    }

    /**
     * What was read, by the name of the field.
     *
     * @param wishes what is to be kept
     * @param problems what means nothing as it is typed
     * @param typed everything as it was typed
     */
    record Read(Map<String, Wish> wishes, Map<String, Problem> problems, Map<String, Map<String, String>> typed) {}

    Read read(Blueprint blueprint, Map<String, String[]> parameters) {
        Read read = new Read(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        parameters.keySet().stream().filter(name -> name.endsWith(SEEN)).sorted()
                .forEach(name -> read(blueprint, parameters, name.substring(0, name.length() - SEEN.length()), read));
        return read;
    }

    private void read(Blueprint blueprint, Map<String, String[]> parameters, String name, Read read) {
        int bar = name.indexOf('|');
        ElementId id = ElementId.parse(name.substring(0, bar));
        String property = name.substring(bar + 1);
        String seen = new TypedProperty(parameters, name).raw("vu");
        Element element = blueprint.element(id).orElse(null);
        if (element == null) {
            read.wishes().put(name, new Wish(id, property, seen, null));
            return;
        }
        sheets.field(element, property, blueprint).ifPresent(field -> {
            TypedProperty typed = new TypedProperty(parameters, name);
            if (isAsShown(typed, field.input().show(element.property(property)))) {
                return;
            }
            Reading reading = field.input().read(typed, messages);
            read.typed().put(name, typed.parts());
            if (reading.pending() != null) {
                read.problems().put(name, new Problem(reading.pending(), null, null));
            } else if (reading.wrong() != null) {
                read.problems().put(name, new Problem(typed.parts(), reading.wrong(), null));
            } else {
                read.wishes().put(name, new Wish(id, property, seen, reading.value()));
            }
        });
    }

    /** Whether nothing was changed in the inputs of a field: what they show need not be how the definition writes it. */
    private static boolean isAsShown(TypedProperty typed, Map<String, String> shown) {
        Map<String, String> now = said(typed.parts());
        Map<String, String> before = said(shown);
        now.remove("vu");
        if (now.containsKey("mode")) {
            before.remove("");
        }
        return typed.pressed("regle").length == 0 && now.equals(before);
    }

    private static Map<String, String> said(Map<String, String> parts) {
        Map<String, String> said = new HashMap<>();
        parts.forEach((part, text) -> {
            if (!text.isBlank()) {
                said.put(part, text.strip());
            }
        });
        return said;
    }
}
