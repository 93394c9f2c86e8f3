package fr.guichet.organisation;

import java.util.List;

/** Plain texts typed by administrators, cut for the page. */
final class Paragraphs {
    private Paragraphs() {}

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
