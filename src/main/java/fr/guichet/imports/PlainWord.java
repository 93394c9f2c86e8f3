package fr.guichet.imports;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared: without accents, capitals and signs between words. */
final class PlainWord {
    private PlainWord() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.FRENCH)
                .replaceAll("[^a-z0-9.]+", "_").replaceAll("^_|_$", "");
    }
}
