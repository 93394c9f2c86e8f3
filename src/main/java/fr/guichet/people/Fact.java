package fr.guichet.people;

import java.util.Locale;

/** What is known of a person and may change; the last ones tell of records and not of what stands in one. */
public enum Fact {
    CIVILITY, BIRTH_NAME, USUAL_NAME, FIRST_NAMES, BIRTH_DATE, BIRTH_PLACE, PROOF, ADDRESS, PHONE, MOBILE, EMAIL, LETTERS_BY, LANGUAGE, NEEDS, DIED_ON, RELATION, MERGED, UNMERGED;

    public String key() {
        return "people.fact." + name().toLowerCase(Locale.ROOT);
    }
}
