package fr.guichet.questions;

import fr.guichet.forms.Question.Readers;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers as the terms by which the queue is filtered. Each names its question and who may read it, so that a row tells by itself
 * whom it answers: `A:plate:ab123cd` for a word that all read, `M:gir=2` for a choice of which only the medical team knows.
 */
public final class AnswerTerms {
    /** Before a value that was chosen, and not written in words. */
    public static final String CHOSEN = "=";
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+([.,/-][0-9]+)*");
    private static final int LONGEST = 100;
    private static final int MOST = 100;
    private static final int PREFIX = 3;

    private AnswerTerms() {}

    /** The terms of one answer. @param words in every way in which people write it @param chosen values of its options */
    static Set<String> of(Readers readers, String question, String words, List<String> chosen) {
        Set<String> terms = new LinkedHashSet<>();
        chosen.stream().filter(value -> !value.isEmpty()).map(value -> chosen(readers, question, value)).forEach(terms::add);
        parts(words).flatMap(part -> Stream.concat(Stream.of(joined(part)), BETWEEN.splitAsStream(part)))
                .filter(word -> !word.isEmpty()).limit(MOST).map(word -> word(readers, question, word)).forEach(terms::add);
        return terms;
    }

    /**
     * What is looked for, as a query of PostgreSQL; empty when nothing is. A number or a date is meant whole, a word may be begun.
     *
     * @param said words, or one chosen value behind {@link #CHOSEN}
     */
    public static String query(Readers readers, String question, String said) {
        return said.startsWith(CHOSEN)
                ? quoted(chosen(readers, question, said.substring(CHOSEN.length())))
                : parts(said).filter(part -> !joined(part).isEmpty()).map(part -> query(readers, question, part, joined(part)))
                        .collect(Collectors.joining(" & "));
    }

    private static String query(Readers readers, String question, String part, String joined) {
        List<String> pieces = BETWEEN.splitAsStream(part).filter(piece -> !piece.isEmpty()).toList();
        return pieces.size() == 1 || DIGITS.matcher(part).matches()
                ? meant(readers, question, joined)
                : "(" + meant(readers, question, joined) + " | " + all(readers, question, pieces) + ")";
    }

    private static String all(Readers readers, String question, Collection<String> pieces) {
        return pieces.stream().map(piece -> meant(readers, question, piece)).collect(Collectors.joining(" & ", "(", ")"));
    }

    private static String meant(Readers readers, String question, String word) {
        boolean begun = word.length() >= PREFIX && !DIGITS.matcher(word).matches();
        return quoted(word(readers, question, word)) + (begun ? ":*" : "");
    }

    private static Stream<String> parts(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae"),
                Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Pattern.compile("[\\s\u00a0\u202f]+").splitAsStream(plain);
    }

    private static String joined(String part) {
        return BETWEEN.matcher(part).replaceAll("");
    }

    private static String chosen(Readers readers, String question, String value) {
        return begin(readers, question) + "=" + cut(value);
    }

    private static String word(Readers readers, String question, String word) {
        return begin(readers, question) + ":" + cut(word);
    }

    private static String begin(Readers readers, String question) {
        return readers.name().charAt(0) + ":" + question;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static String quoted(String term) {
        return "'" + term.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
