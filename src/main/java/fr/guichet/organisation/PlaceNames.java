package fr.guichet.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names of places are compared: without accents, case, hyphens and ligatures, and with Saint in full. */
public final class PlaceNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SAINT = Pattern.compile("\\bst(e?)\\b");

    private PlaceNames() {}

    public static String plain(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)).replaceAll("");
        String words = NOT_LETTERS.matcher(bare.replace("œ", "oe").replace("æ", "ae")).replaceAll(" ").strip();
        return SAINT.matcher(words).replaceAll("saint$1");
    }
}
