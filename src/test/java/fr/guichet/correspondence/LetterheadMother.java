package fr.guichet.correspondence;

import java.util.List;

/** The authority of all tests, as a sender. */
public final class LetterheadMother {
    private LetterheadMother() {}

    public static Letterhead hauteVere() {
        return new Letterhead("Département de la Haute-Vère", "Service autonomie à domicile",
                List.of("Hôtel du Département", "2 place de la Halle", "14390 Saint-Aubert"), "02 61 91 45 12",
                "du lundi au vendredi, de 9 h à 17 h", "autonomie@haute-vere.example", "Saint-Aubert", "#12503f", null);
    }
}
