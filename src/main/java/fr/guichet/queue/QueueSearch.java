package fr.guichet.queue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is looked for by text: a number or its beginning, else words of a name, an address or an answer, and dates of birth
 * (12/03/1931, 03/1931, 1931), all of which have to be there.
 *
 * @param terms as PostgreSQL searches them
 * @param words the ones among them that can be mistyped
 */
record QueueSearch(String number, List<String> terms, List<String> words) {
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{2,10}-\\d{4}(-\\d{0,9}(-[A-Z]?)?)?");
    private static final Pattern BIRTH = Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?((?:18|19|20)\\d{2})");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,5}");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final int PREFIX = 3;
    private static final int SEQUENCE = 6;
    private static final Map<String, String> JOINED = Map.of("œ", "oe", "æ", "ae", "ß", "ss", "ø", "o", "ł", "l", "đ", "d");

    static QueueSearch of(String text) {
        String number = text.strip().toUpperCase(Locale.ROOT);
        if (NUMBER.matcher(number).matches()) {
            return new QueueSearch(number, List.of(), List.of());
        }
        List<String> terms = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String part : plain(text).split("\\s+")) {
            Matcher birth = BIRTH.matcher(part);
            if (birth.matches()) {
                terms.add(birth(birth));
            } else {
                WORD.matcher(part).results().map(found -> found.group()).forEach(word -> add(word, terms, words));
            }
        }
        return new QueueSearch("", terms, words);
    }

    private static void add(String word, List<String> terms, List<String> words) {
        if (DIGITS.matcher(word).matches()) {
            terms.add("(" + word + " | " + "0".repeat(SEQUENCE - word.length()) + word + ")");
        } else {
            terms.add(word.length() < PREFIX ? word : word + ":*");
            words.add(word);
        }
    }

    private static String birth(Matcher date) {
        String year = date.group(3);
        if (date.group(2) == null) {
            return "(b" + year + " | " + year + ")";
        }
        String day = date.group(1) == null ? "" : two(date.group(1));
        return "b" + day + two(date.group(2)) + year;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.FRENCH);
        for (Map.Entry<String, String> joined : JOINED.entrySet()) {
            lower = lower.replace(joined.getKey(), joined.getValue());
        }
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    boolean isNumber() {
        return !number.isEmpty();
    }

    boolean isNothing() {
        return !isNumber() && terms.isEmpty();
    }

    /** All terms as one query of PostgreSQL. */
    String exactly() {
        return String.join(" & ", terms);
    }

    /** The terms that must be as typed, when the words need not be. */
    String unmistakable() {
        return terms.stream().filter(term -> words.stream().noneMatch(word -> term.equals(word) || term.equals(word + ":*")))
                .collect(Collectors.joining(" & "));
    }
}
