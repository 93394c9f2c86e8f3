package fr.guichet.people;

import java.util.Locale;

/** Somebody already known who may be the person at hand, and how they are alike. */
public record Likeness(PersonView person, Degree degree) {
    /** From the surest to the least sure. */
    public enum Degree {
        SAME, DATE_INCOMPLETE, SPELLING_DIFFERS, FIRST_NAME_DIFFERS, DATE_DIFFERS;

        /** The message that says it, such as « Nom, prénom et naissance identiques ». */
        public String key() {
            return "people.likeness." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether an agent may take them for one and the same without further proof. */
    public boolean isSure() {
        return degree == Degree.SAME;
    }
}
