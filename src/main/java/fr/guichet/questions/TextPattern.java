package fr.guichet.questions;

import java.util.regex.PatternSyntaxException;

/** The exact form of a text: spaces do not count. */
public final class TextPattern {
    private TextPattern() {}

    /** Whether a text has this form; none has that of a pattern that cannot be read. */
    public static boolean fits(String text, String pattern) {
        try {
            return text.replaceAll("[\\s\\u00a0\\u202f]", "").matches(pattern);
        } catch (PatternSyntaxException unreadable) {
            return false;
        }
    }
}
