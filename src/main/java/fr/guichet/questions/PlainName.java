package fr.guichet.questions;

import java.text.Normalizer;
import java.util.Locale;

/** The name of a place as it is compared: without accents, case, hyphens and ligatures, with Saint in full. */
final class PlainName {
    private PlainName() {}

    static String of(String name) {
        String bare = Normalizer.normalize(name.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.replace("œ", "oe").replace("æ", "ae").replaceAll("[^\\p{L}\\p{N}]+", " ").strip()
                .replaceAll("\\bst(e?)\\b", "saint$1").replaceFirst(" cedex.*", "");
    }
}
