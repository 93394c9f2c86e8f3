package fr.guichet.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of a text: plain words, or the address of a page. */
public record TextPart(String text, boolean link) {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>«»]*[^\\s<>«».,;:!?)]");

    private static final String HARD_SPACE = "\u00a0";

    /** The pieces of a text in order, with the spaces of French punctuation made hard. */
    static List<TextPart> of(String typed) {
        String text = typed.replaceAll(" ([?!:;»])", HARD_SPACE + "$1").replace("« ", "«" + HARD_SPACE).replace("n° ",
                "n°" + HARD_SPACE);
        var parts = new ArrayList<TextPart>();
        var matcher = LINK.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                parts.add(new TextPart(text.substring(end, matcher.start()), false));
            }
            parts.add(new TextPart(matcher.group(), true));
            end = matcher.end();
        }
        if (end < text.length()) {
            parts.add(new TextPart(text.substring(end), false));
        }
        return parts;
    }
}
