package fr.guichet.people;

import java.util.List;

/**
 * Somebody known who may be the person at hand.
 *
 * @param traits in what they are alike and in what not
 * @param score  of 100
 * @param sure   name, first name and full birth date are the same, something else confirms it, and nothing speaks against it
 */
public record Likeness(PersonView person, List<Trait> traits, int score, boolean sure) {
    /** From here on somebody is proposed. */
    static final int PROPOSED = 60;
    static final int LIKELY = 85;

    boolean isProposed() {
        return score >= PROPOSED;
    }

    /** The message that says how sure it is. */
    public String key() {
        return sure ? "people.likeness.sure" : score >= LIKELY ? "people.likeness.likely" : "people.likeness.possible";
    }
}
