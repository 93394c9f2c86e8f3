package fr.guichet.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares somebody described with somebody known, trait by trait. */
record Comparison(Described asked, Described known) {
    private static final int MOST = 100;

    Likeness with(PersonView person) {
        List<Trait> traits = traits();
        int score = traits.stream().mapToInt(Trait::points).sum();
        return new Likeness(person, traits, Math.clamp(score, 0, MOST), isSure(traits) && !person.isDead());
    }

    private List<Trait> traits() {
        List<Trait> traits = new ArrayList<>(new NameTraits(asked, known).traits().toList());
        PersonDetails one = asked.details();
        PersonDetails other = known.details();
        traits.add(new Births(one.birthDate(), other.birthDate()).trait());
        add(traits, place(Spelling.plain(one.birthPlace()), Spelling.plain(other.birthPlace())));
        add(traits, home(one.address(), other.address()));
        add(traits, Set.copyOf(numbers(one)).stream().anyMatch(numbers(other)::contains) ? Trait.PHONE_SAME : null);
        add(traits, one.email() != null && one.email().equalsIgnoreCase(other.email()) ? Trait.EMAIL_SAME : null);
        add(traits, asked.account() != null && asked.account().equals(known.account()) ? Trait.ACCOUNT_SAME : null);
        add(traits, one.civility() != null && other.civility() != null && one.civility() != other.civility()
                ? Trait.CIVILITY_DIFFERS
                : null);
        return traits;
    }

    private static void add(List<Trait> traits, @Nullable Trait trait) {
        if (trait != null) {
            traits.add(trait);
        }
    }

    private static @Nullable Trait place(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return null;
        }
        return one.equals(other) ? Trait.PLACE_SAME : one.contains(other) || other.contains(one) ? null : Trait.PLACE_DIFFERS;
    }

    private static @Nullable Trait home(@Nullable PostalAddress one, @Nullable PostalAddress other) {
        if (one == null || other == null || town(one).isEmpty() || !town(one).equals(town(other))) {
            return null;
        }
        String street = Spelling.plain(one.street());
        String theirs = Spelling.plain(other.street());
        return house(street).equals(house(theirs)) && Spelling.isNear(street, theirs)
                ? Trait.ADDRESS_SAME
                : Trait.COMMUNE_SAME;
    }

    private static String house(String street) {
        return street.replaceFirst("[^0-9].*", "");
    }

    private static String town(PostalAddress address) {
        return address.insee() != null && !address.insee().isBlank()
                ? address.insee()
                : Spelling.plain(Objects.requireNonNullElse(address.postcode(), "") + address.commune());
    }

    private static List<String> numbers(PersonDetails details) {
        return Stream.of(details.phone(), details.mobile()).filter(Objects::nonNull)
                .map(number -> number.replaceAll("[^0-9]", ""))
                .filter(number -> number.length() > 8).map(number -> number.substring(number.length() - 9))
                .collect(Collectors.toList());
    }

    /** Nothing less: a wrong link puts the papers of one person before the eyes of another. */
    private boolean isSure(List<Trait> traits) {
        return traits.containsAll(List.of(Trait.NAME_SAME, Trait.FIRST_SAME, Trait.BIRTH_SAME))
                && !Births.isPresumed(asked.details().birthDate()) && traits.stream().noneMatch(Trait::isAgainst)
                && traits.stream().anyMatch(Trait::confirms) && agree(asked.given(), known.given())
                && (asked.usualName().isEmpty() || known.usualName().isEmpty() || asked.usualName().equals(known.usualName()));
    }

    /** As far as both say them, first names are the same. */
    private static boolean agree(List<String> some, List<String> others) {
        String one = String.join("", some);
        String other = String.join("", others);
        return one.startsWith(other) || other.startsWith(one);
    }
}
