package fr.guichet.checking;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Wordings that not everybody can read, hear or understand. */
final class WordingCheck implements Check {
    private static final int LONGEST = 35;
    private static final int SHOUTED = 5;
    private static final Pattern WORDS = Pattern.compile("\\P{L}+");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^{}]*}|\\[[a-z_ ]+ :");
    private static final Pattern SENTENCE = Pattern.compile("[.!?:;…]\\s+|\\n");
    private static final List<Pattern> POINTLESS = List.of(word("cliqu(?:ez|er|ant) (?:ici|là|sur ce lien)"),
            word("lien ci-(?:contre|dessous)"));
    private static final Pattern COLOUR = word(
            "(?:en|couleur|champs?|cases?|texte|boutons?) (?:rouges?|verte?s?|bleue?s?|oranges?|jaunes?|grise?s?)");
    private static final Pattern PLACE = word("(?:à|colonne de) (?:droite|gauche)|ci-contre");
    private static final Pattern APOSTROPHE = Pattern.compile("\\p{L}'\\p{L}");
    private static final Pattern UNFINISHED = word(
            "lorem ipsum|une phrase qui dit à quoi sert la démarche|TODO|XXX|à compléter|à rédiger");

    private static Pattern word(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Override
    public Stream<Finding> in(Definition definition) {
        return Said.all(definition.form()).stream().flatMap(said -> said.texts().flatMap(text -> look(said, text)).distinct());
    }

    private static Stream<Finding> look(Said said, String text) {
        return Stream.of(POINTLESS.stream().flatMap(pattern -> found(pattern, text, said, "link").stream()),
                found(COLOUR, text, said, "colour").stream(), found(PLACE, text, said, "place").stream(),
                found(APOSTROPHE, text, said, "apostrophe").stream(), found(UNFINISHED, text, said, "unfinished").stream(),
                shouted(text) ? Stream.of(advice(said, "capitals", text)) : Stream.<Finding>of(),
                text.stripTrailing().endsWith("*") ? Stream.of(advice(said, "star", text)) : Stream.<Finding>of(),
                longest(text).stream().map(words -> advice(said, "long", String.valueOf(words), String.valueOf(LONGEST))))
                .flatMap(found -> found);
    }

    private static Optional<Finding> found(Pattern pattern, String text, Said said, String what) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(advice(said, what, matcher.group())) : Optional.empty();
    }

    /** An acronym is no shouting. */
    private static boolean shouted(String text) {
        return text.chars().noneMatch(Character::isLowerCase)
                && WORDS.splitAsStream(VARIABLE.matcher(text).replaceAll("")).anyMatch(word -> word.length() >= SHOUTED);
    }

    private static Optional<Long> longest(String text) {
        return SENTENCE.splitAsStream(VARIABLE.matcher(text).replaceAll("x")).map(sentence -> Stream.of(sentence.split("[\\s’]+"))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit)).count())
                .max(Long::compareTo).filter(words -> words > LONGEST);
    }

    private static Finding advice(Said said, String what, String... args) {
        return Finding.advice(said.element(), "checking.wording." + what, args);
    }
}
