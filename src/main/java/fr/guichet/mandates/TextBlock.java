package fr.guichet.mandates;

import java.util.List;

/** A paragraph of a text, and the list that it introduces, if any. */
public record TextBlock(String text, List<String> items) {
    private static final String ITEM = "– ";

    static TextBlock of(String block) {
        List<String> lines = block.lines().toList();
        return new TextBlock(String.join(" ", lines.stream().filter(line -> !line.startsWith(ITEM)).toList()),
                lines.stream().filter(line -> line.startsWith(ITEM)).map(line -> line.substring(ITEM.length())).toList());
    }
}
