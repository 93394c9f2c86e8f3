package fr.guichet.editor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed for one property.
 *
 * @param name of its input; its parts add `|part`
 */
record TypedProperty(Map<String, String[]> parameters, String name) {
    /** The text of the only input, as people mean it: no returns of the carriage, the apostrophe of print. */
    String text() {
        return raw("").replace('\'', '’').strip();
    }

    String text(String part) {
        return raw(part).replace('\'', '’').strip();
    }

    /** The text as it was typed, for what no person reads. */
    String raw(String part) {
        String[] values = parameters.get(part.isEmpty() ? name : name + "|" + part);
        return values == null || values.length == 0 ? "" : values[0].replace("\r", "");
    }

    /** The lines that say something. */
    List<String> lines() {
        return text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Everything ticked. */
    List<String> all() {
        return Arrays.stream(parameters.getOrDefault(name, new String[0])).filter(value -> !value.isBlank()).toList();
    }

    /** Everything as it was typed, by part. */
    Map<String, String> parts() {
        Map<String, String> parts = new HashMap<>();
        parameters.forEach((key, values) -> {
            if (key.equals(name) || key.startsWith(name + "|")) {
                parts.put(key.equals(name) ? "" : key.substring(name.length() + 1), String.join(" ", values).replace("\r", ""));
            }
        });
        return parts;
    }

    /** What the button says that was pressed in this field: a verb and more; nothing when another one was. */
    String[] pressed(String sort) {
        String[] values = parameters.get("faire");
        String start = sort + " " + name + " ";
        return values == null || values.length == 0 || !values[0].startsWith(start)
                ? new String[0]
                : values[0].substring(start.length()).split(" ");
    }
}
