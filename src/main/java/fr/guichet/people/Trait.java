package fr.guichet.people;

import java.util.Locale;

/** In what two records are alike or not, each with what it says for or against their being one person: of 100 points in all. */
public enum Trait {
    NAMES_SWAPPED(45), NAME_SAME(35), NAME_CROSSED(30), NAME_USUAL_SAME(25), NAME_PART(24), NAME_SOUNDS(24), NAME_TYPO(
            22), NAME_DIFFERS(
                    0), FIRST_SAME(25), FIRST_OTHER(18), FIRST_SOUNDS(16), FIRST_TYPO(14), FIRST_PART(
                            14), FIRST_INITIAL(8), FIRST_DIFFERS(
                                    -45), BIRTH_SAME(30), BIRTH_SWAPPED(26), BIRTH_TYPO(
                                            20), BIRTH_PRESUMED(15), BIRTH_NEAR(8), BIRTH_UNKNOWN(
                                                    0), BIRTH_DIFFERS(-30), PLACE_SAME(8), PLACE_DIFFERS(-8), ADDRESS_SAME(
                                                            12), COMMUNE_SAME(
                                                                    4), PHONE_SAME(8), EMAIL_SAME(
                                                                            8), ACCOUNT_SAME(10), CIVILITY_DIFFERS(-12);

    private final int points;

    Trait(int points) {
        this.points = points;
    }

    int points() {
        return points;
    }

    /** Whether it speaks against. */
    public boolean isAgainst() {
        return points < 0;
    }

    /** Whether it confirms who somebody is beyond name and birth. */
    boolean confirms() {
        return this == PLACE_SAME || this == ADDRESS_SAME || this == COMMUNE_SAME || this == PHONE_SAME || this == EMAIL_SAME
                || this == ACCOUNT_SAME;
    }

    /** The words that say it, such as « même nom de naissance ». */
    public String key() {
        return "people.trait." + name().toLowerCase(Locale.ROOT);
    }
}
