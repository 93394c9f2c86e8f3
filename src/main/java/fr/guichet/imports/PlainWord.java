package fr.guichet.imports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: without accents, capitals and signs between words. */
final class PlainWord {
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9.]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9.]+");
    private static final Pattern AROUND = Pattern.compile("^_|_$");

    private PlainWord() {}

    static String of(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.FRENCH);
        return AROUND.matcher(BETWEEN.matcher(bare).replaceAll("_")).replaceAll("");
    }
}
