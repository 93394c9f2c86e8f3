package fr.guichet.people;

import fr.guichet.shared.FrenchDates;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What a record says, fact by fact, so that two states of it can be compared. What has a word on screens is kept as its code. */
record KnownFacts(Map<Fact, String> values) {
    static KnownFacts of(PersonView person) {
        Map<Fact, String> values = new EnumMap<>(Fact.class);
        PersonDetails details = person.details();
        put(values, Fact.CIVILITY, details.civility());
        put(values, Fact.BIRTH_NAME, details.birthName());
        put(values, Fact.USUAL_NAME, details.usualName());
        put(values, Fact.FIRST_NAMES, details.firstNames());
        put(values, Fact.BIRTH_DATE, details.birthDate());
        put(values, Fact.BIRTH_PLACE, details.birthPlace());
        put(values, Fact.PROOF, person.proof() == null ? null : person.proof().kind());
        put(values, Fact.ADDRESS, details.address() == null ? null : details.address().inOneLine());
        put(values, Fact.PHONE, details.phone());
        put(values, Fact.MOBILE, details.mobile());
        put(values, Fact.EMAIL, details.email());
        put(values, Fact.LETTERS_BY, person.wishes().lettersBy());
        put(values, Fact.LANGUAGE, person.wishes().language());
        put(values, Fact.NEEDS, person.wishes().needs());
        put(values, Fact.DIED_ON, person.diedOn() == null ? null : FrenchDates.inDigits(person.diedOn()));
        return new KnownFacts(values);
    }

    private static void put(Map<Fact, String> values, Fact fact, @Nullable Object value) {
        values.put(fact, Objects.requireNonNullElse(value, "").toString());
    }

    /** What changes from this to that, in order; each with what it was and what it is. */
    SequencedMap<Fact, String[]> until(KnownFacts later) {
        SequencedMap<Fact, String[]> changed = new LinkedHashMap<>();
        values.forEach((fact, before) -> {
            String after = later.values.getOrDefault(fact, "");
            if (!before.equals(after)) {
                changed.put(fact, new String[]{before, after});
            }
        });
        return changed;
    }
}
