package fr.guichet.versions;

import fr.guichet.shared.Messages;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Properties of definitions and what they say, in words. */
@Component
class PropertyWords {
    private static final Set<String> PERSONS = Set.of("self", "other");

    private final Messages messages;

    PropertyWords(Messages messages) {
        this.messages = messages;
    }

    /** A property by its path, such as « le libellé »; the last name of the path when nobody has words for it. */
    String property(String path) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        return messages.textOr("versions.property." + path, messages.textOr("versions.property." + name, name));
    }

    /** What a property says, of several lines perhaps; empty when it says nothing. */
    String value(String path, JsonNode value) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        if (value.isBoolean()) {
            return messages.text(value.asBoolean() ? "versions.yes" : "versions.no");
        }
        if (value.isArray()) {
            return value.valueStream().map(one -> value(path, one)).collect(Collectors.joining("\n"));
        }
        if (value.isObject() && PERSONS.containsAll(value.propertyNames())) {
            return messages.text("versions.persons", value.path("self").asString(""), value.path("other").asString(""));
        }
        if (value.isObject()) {
            return value.propertyStream()
                    .map(part -> messages.text("versions.part", property(part.getKey()), value(part.getKey(), part.getValue())))
                    .collect(Collectors.joining(" ; "));
        }
        String text = value.asString("");
        return name.equals("type")
                ? messages.textOr("questions.type." + text, text)
                : messages.textOr("versions.value." + name + "." + text, text);
    }
}
