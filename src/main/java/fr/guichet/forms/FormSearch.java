package fr.guichet.forms;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Some words by which forms are looked for, without regard to accents and case. No words find every form. */
public final class FormSearch {
    private final List<String> words;

    public FormSearch(String words) {
        this.words = Arrays.asList(plain(words).split("[\\s'’]+"));
    }

    /** Whether the name, the title, the summary and the keywords of a form hold every word. */
    public boolean finds(FormDefinition form) {
        String all = plain(String.join(" ",
                Stream.concat(Stream.of(form.name(), form.title(), form.summary()), form.keywords().stream()).toList()));
        return words.stream().allMatch(all::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.FRENCH).strip();
    }
}
