package fr.guichet.forms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a condition may need beyond the answers.
 *
 * @param today the day of reading
 * @param filing whether it is filled online or from paper
 * @param channels the channels that the authority has, such as « sms »
 * @param isOwnCommune whether a commune (INSEE code) is one of the authority's
 * @param attached ids of the documents that are joined
 * @param facts what is known otherwise, by the name that conditions use, such as `open_request`, or `doc_photo.count` for how many files were joined
 */
public record Surroundings(LocalDate today, Question.Filing filing, Set<String> channels, Predicate<String> isOwnCommune,
        Set<String> attached, Map<String, String> facts) {
    /** The fact that a mandate in force covers what is asked for. */
    public static final String HELD_MANDATE = "held_mandate";

    /** Whether somebody's consent is known already, so that neither they nor their proof is asked for again. */
    boolean holdsMandate() {
        return facts.containsKey(HELD_MANDATE);
    }

    /** The same with more facts. */
    public Surroundings withFacts(Map<String, String> known) {
        Map<String, String> all = new HashMap<>(facts);
        all.putAll(known);
        return new Surroundings(today, filing, channels, isOwnCommune, attached, all);
    }

    public Surroundings withAttached(Set<String> joined) {
        return new Surroundings(today, filing, channels, isOwnCommune, joined, facts);
    }
}
