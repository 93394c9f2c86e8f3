package fr.guichet.correspondence;

import java.util.List;

/**
 * A paragraph of something that is sent: a text, or a list.
 *
 * @param text  empty for a list
 * @param items empty for a text
 */
public record Paragraph(String text, List<String> items) {
    public static Paragraph text(String text) {
        return new Paragraph(text, List.of());
    }

    public static Paragraph list(List<String> items) {
        return new Paragraph("", List.copyOf(items));
    }

    public boolean isList() {
        return !items.isEmpty();
    }

    /** The parts of the text in order, links apart. */
    public List<TextPart> parts() {
        return TextPart.of(text);
    }
}
