package fr.guichet.demonstration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A kind of paper that people join.
 *
 * @param file its name, whose ending says what it is: .pdf or .jpg
 * @param lines with {name}, {birth} and {address} to fill in
 */
record Paper(String file, String title, List<String> lines) {
    /** All kinds, by name. */
    static final class Kinds extends LinkedHashMap<String, Paper> {
        private static final long serialVersionUID = 1L;
    }

    static Map<String, Paper> read() {
        return Script.read("papers", Kinds.class);
    }

    boolean isPicture() {
        return file.endsWith(".jpg");
    }

    Paper filledFor(Map<String, String> words) {
        return titled(title, lines.stream().map(line -> fill(line, words)).toList());
    }

    Paper titled(String heading, List<String> filled) {
        return new Paper(file, heading, new ArrayList<>(filled));
    }

    private static String fill(String line, Map<String, String> words) {
        String filled = line;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }
}
