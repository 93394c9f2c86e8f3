package fr.guichet.forms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says the texts of a form to the person who reads them: the right grammatical person, the first name of the person whom the
 * request is about, and the variables that the caller knows. A variable that nobody knows stays as it is written.
 */
public final class Speaker {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s,;]+");
    private static final String NAMELESS = "la personne aidée";

    private final Situation situation;
    private final boolean self;
    private final boolean capacityKnown;
    private final String firstName;
    private final Map<String, String> words;

    private Speaker(Situation situation, boolean self, boolean capacityKnown, Map<String, String> words) {
        this.situation = situation;
        this.self = self;
        this.capacityKnown = capacityKnown;
        this.firstName = BETWEEN_NAMES.split(situation.typed().text("subject_first_names"), 2)[0];
        this.words = words;
    }

    /** @param words the variables that the answers do not give, without braces (« service.phone ») */
    public static Speaker of(Situation situation, Map<String, String> words) {
        return new Speaker(situation, situation.isForSelf(), true, words);
    }

    /** Says the texts on paper, of which nobody knows in which capacity it will be filled in, see {@link Wording}. */
    public static Speaker onPaper(Situation situation, Map<String, String> words) {
        boolean self = situation.form().question("capacity").isEmpty()
                ? situation.isForSelf()
                : situation.form().whoMayFile().isForSelfOnly();
        return new Speaker(situation, self, false, words);
    }

    /** The text of a wording for the person who reads; empty when there is none. */
    public String say(@Nullable Wording wording) {
        return wording == null ? "" : say(wording.forSelf(self));
    }

    /** The text with its variables replaced; a variable at the very start takes a capital letter. */
    public String say(String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        Matcher matcher = VARIABLE.matcher(text);
        String said = matcher.replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), found.group())));
        return text.charAt(0) == '{' && !said.isEmpty()
                ? said.substring(0, 1).toUpperCase(Locale.FRENCH) + said.substring(1)
                : said;
    }

    private String value(String name, String asWritten) {
        return switch (name) {
            case "subject.firstName" -> firstName.isEmpty() ? NAMELESS : firstName;
            case "de subject" -> elided("d");
            case "que subject" -> elided("qu");
            case "request.of" -> say(situation.form().requestOf());
            case "capacity.words" -> capacityWords(asWritten);
            default -> words.containsKey(name) ? words.get(name) : setting(name, asWritten);
        };
    }

    private String capacityWords(String asWritten) {
        String key = situation.text("consent_ability").equals("no") ? "no_consent" : situation.filer().name();
        String known = capacityKnown ? situation.form().allTexts().capacityWords().getOrDefault(key, "") : "";
        return known.isEmpty() ? words.getOrDefault("capacity.words", asWritten) : known;
    }

    private String setting(String name, String asWritten) {
        String value = situation.form().settingInWords(name.startsWith("config.") ? name.substring(7) : name,
                situation.surroundings().today());
        return value.isEmpty() ? asWritten : value;
    }

    private String elided(String word) {
        if (firstName.isEmpty()) {
            return word + "e " + NAMELESS;
        }
        return startsWithVowelSound(firstName) ? word + "’" + firstName : word + "e " + firstName;
    }

    /** A first name takes the apostrophe before a vowel and before h, nearly always mute in first names; y only before a consonant. */
    private static boolean startsWithVowelSound(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.FRENCH);
        return plain.matches("(?s)[aeiouhœæ].*|y[^aeiou].*");
    }
}
