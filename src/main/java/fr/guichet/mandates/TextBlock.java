package fr.guichet.mandates;

import java.util.List;

/** A paragraph of a text, the list that it introduces, and the boxes of which one is to be ticked, if any. */
public record TextBlock(String text, List<String> items, List<String> choices) {
    private static final String ITEM = "– ";
    private static final String BOX = "☐ ";

    static TextBlock of(String block) {
        List<String> lines = block.lines().toList();
        return new TextBlock(
                String.join(" ", lines.stream().filter(line -> !line.startsWith(ITEM) && !line.startsWith(BOX)).toList()),
                after(ITEM, lines), after(BOX, lines));
    }

    private static List<String> after(String mark, List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(mark)).map(line -> line.substring(mark.length())).toList();
    }
}
