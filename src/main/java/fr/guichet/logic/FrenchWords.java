package fr.guichet.logic;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people write in French, as spreadsheets do, where the language of forms has a word of its own. */
final class FrenchWords {
    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("si", "if"), Map.entry("et", "and"),
            Map.entry("ou", "or"), Map.entry("non", "not"), Map.entry("dans", "in"), Map.entry("est", "is"),
            Map.entry("arrondi", "round"), Map.entry("arrondir", "round"), Map.entry("somme", "sum"),
            Map.entry("plancher", "floor"), Map.entry("plafond", "ceil"), Map.entry("nb", "count"), Map.entry("compter", "count"),
            Map.entry("nombre", "count"), Map.entry("recherche", "lookup"), Map.entry("recherchev", "lookup"),
            Map.entry("âge", "age"), Map.entry("ans", "years"), Map.entry("annees", "years"), Map.entry("années", "years"),
            Map.entry("mois", "months"), Map.entry("jours", "days"), Map.entry("annee", "year"), Map.entry("année", "year"),
            Map.entry("valeur", "value"));

    /** Those that stand between values; others could well be the name of a question. */
    private static final Set<String> BETWEEN = Set.of("et", "ou", "non", "dans", "est", "ans", "mois", "jours");

    private FrenchWords() {}

    static boolean isBetween(String typed) {
        return BETWEEN.contains(typed.toLowerCase(Locale.ROOT));
    }

    /** The word of the language; none when it is no such French word. */
    static Optional<String> meant(String typed) {
        return Optional.ofNullable(WORDS.get(typed.toLowerCase(Locale.ROOT)));
    }
}
