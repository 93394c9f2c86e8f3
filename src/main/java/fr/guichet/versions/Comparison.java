package fr.guichet.versions;

import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Says in words what differs between two versions of a form. */
@Service
public class Comparison {
    private final Messages messages;
    private final PropertyWords words;

    Comparison(Messages messages, PropertyWords words) {
        this.messages = messages;
        this.words = words;
    }

    /** The differences in one place: on a page, or among the elements of one kind. */
    public record Place(String title, List<Line> lines) {}

    /** One difference. @param texts what was said and what is said now, empty when the sentence says it all */
    public record Line(String sentence, TextDifference texts) {
        static Line of(String sentence) {
            return new Line(sentence, new TextDifference(List.of(), List.of()));
        }

        public boolean hasTexts() {
            return !texts.before().isEmpty() || !texts.after().isEmpty();
        }
    }

    /** What differs, place by place in the order of reading; nothing when both say the same. */
    public List<Place> of(FormDefinition before, FormDefinition after) {
        return of(FormFile.tree(before), FormFile.tree(after));
    }

    /** The same for definitions as trees, such as one that is being prepared. */
    public List<Place> of(ObjectNode before, ObjectNode after) {
        Map<String, List<Line>> places = new LinkedHashMap<>();
        Differences.between(explicit(before), explicit(after)).forEach(
                difference -> places.computeIfAbsent(place(difference), title -> new ArrayList<>()).addAll(lines(difference)));
        return places.entrySet().stream().map(place -> new Place(place.getKey(), place.getValue())).toList();
    }

    /** A form that says nothing of its instruction is instructed with a visit; the editor writes it down. */
    private static ObjectNode explicit(ObjectNode definition) {
        ObjectNode told = definition.deepCopy();
        if (!told.has("instruction")) {
            told.putObject("instruction").put("visit", true);
        }
        return told;
    }

    private String place(Difference difference) {
        return difference.page() == null
                ? messages.text("versions.place." + difference.element().kind().word())
                : messages.text("versions.place.of-page", difference.page().label());
    }

    private List<Line> lines(Difference difference) {
        Element element = difference.element();
        String kind = element.kind().word();
        return switch (difference.sort()) {
            case ADDED -> List.of(Line.of(messages.text("versions.added." + kind, label(element))));
            case REMOVED -> List.of(Line.of(messages.text("versions.removed." + kind, label(element))));
            case MOVED -> List.of(Line.of(messages.text("versions.moved", named(element), difference.before().asString(""),
                    difference.after().asString(""))));
            case REORDERED -> List.of(Line.of(messages.text("versions.reordered", words.property(difference.property()),
                    named(element))));
            case CHANGED -> changed(difference);
        };
    }

    private List<Line> changed(Difference difference) {
        Element element = difference.element();
        if (element.kind() == ElementKind.QUESTION && difference.property().equals("required")) {
            return required(difference);
        }
        String before = words.value(difference.property(), difference.before());
        String after = words.value(difference.property(), difference.after());
        String what = words.property(difference.property());
        String sentence = element.kind() == ElementKind.FORM
                ? StringUtils.capitalize(what)
                : messages.text("versions.changed", StringUtils.capitalize(named(element)), what);
        return List.of(new Line(sentence, TextDifference.of(before, after)));
    }

    private List<Line> required(Difference difference) {
        List<Line> lines = new ArrayList<>();
        for (String filing : List.of("online", "paper")) {
            boolean was = contains(difference.before(), filing);
            boolean is = contains(difference.after(), filing);
            if (was != is) {
                String key = "versions.required." + filing + (is ? ".now" : ".no-more");
                lines.add(Line.of(messages.text(key, label(difference.element()))));
            }
        }
        return lines;
    }

    private static boolean contains(JsonNode list, String value) {
        return list.valueStream().anyMatch(one -> one.asString("").equals(value));
    }

    private String named(Element element) {
        return messages.text("versions.element." + element.kind().word(), label(element));
    }

    /** A reminder is known by what sets it off. */
    private String label(Element element) {
        return element.kind() == ElementKind.REMINDER
                ? messages.textOr("editor.choice.event." + element.label(), element.label())
                : element.label();
    }
}
