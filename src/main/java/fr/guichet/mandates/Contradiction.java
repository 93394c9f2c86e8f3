package fr.guichet.mandates;

import java.util.Locale;

/** What stands against a mandate when an agent checks it. */
public enum Contradiction {
    /** Whoever is under guardianship cannot give a mandate alone (code civil, art. 473). */
    UNDER_PROTECTION,
    /** Two judgments name two holders. */
    OTHER_JUDGMENT,
    /** The day written on the judgment is past: it proves nothing any more. */
    JUDGMENT_OVER,
    /** The measure ends the mandates that the person gave (code civil, art. 2003). */
    GIVEN_MANDATE;

    /** Nothing an agent says makes it good. */
    public boolean refuses() {
        return this == JUDGMENT_OVER;
    }

    public String key() {
        return "mandates.contradiction." + name().toLowerCase(Locale.ROOT);
    }
}
