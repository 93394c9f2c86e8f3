package fr.guichet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.guichet.people.Likeness.Degree;
import fr.guichet.shared.NotFound;
import fr.guichet.testing.MaterialTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@MaterialTest
@Transactional
class PeopleTests {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final BirthDate BORN = BirthDate.of(12, 5, 1941);

    @Autowired
    People people;

    @Test
    void aPersonIsKeptAsTold() {
        PersonDetails told = new PersonDetails(Civility.MADAM, "Œuvrard", "Lefèvre", "Madeleine Renée", BORN, "Caen",
                new PostalAddress("12 rue de l’Église", null, "14000", "Caen", "14118"), "0261913218", null, null);

        PersonId id = people.register(told, NOW);

        assertThat(people.person(id).details()).isEqualTo(told);
        assertThat(people.person(id).fullName()).isEqualTo("Madeleine Lefèvre");
    }

    @Test
    void aCorrectionReplacesWhatWasKnown() {
        PersonId id = people.register(person("Auvray", null, "Madeleine", BORN), NOW);

        people.update(id, person("Auvray", "Lefèvre", "Madeleine", BORN));

        assertThat(people.person(id).details().usualName()).isEqualTo("Lefèvre");
        assertThat(degrees(person("Lefevre", null, "Madeleine", BORN))).containsExactly(Degree.SAME);
    }

    @Test
    void somebodyUnknownIsNotFound() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> people.person(new PersonId(UUID.randomUUID())));
        assertThat(degrees(person("Inconnu", null, "Jean", BORN))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LE GOFF-AUVRAY,,Madeleine", "le goff auvray,,MADELEINE Renée", "Lefèvre,,Madeleine", "Martin,Lefevre,Madeleine",
            "Lefèvre,Le Goff-Auvray,madeleine"})
    void accentsCapitalsHyphensAndMarriagesDoNotHideAPerson(String birthName, @Nullable String usualName, String firstNames) {
        people.register(person("Le Goff-Auvray", "Lefèvre", "Madeleine Renée", BORN), NOW);

        assertThat(degrees(person(birthName, usualName, firstNames, BORN))).containsExactly(Degree.SAME);
    }

    @Test
    void aCompoundFirstNameIsTheSameWithAndWithoutItsHyphen() {
        people.register(person("Marchand", null, "Marie-Claude", BORN), NOW);

        assertThat(degrees(person("Marchand", null, "Marie Claude", BORN))).containsExactly(Degree.SAME);
    }

    @Test
    void anUnknownDayAgreesWithAnyOther() {
        people.register(person("Benali", null, "Fatima", BirthDate.of(0, 0, 1941)), NOW);

        assertThat(degrees(person("Benali", null, "Fatima", BORN))).containsExactly(Degree.DATE_INCOMPLETE);
    }

    @Test
    void anotherDateOfBirthIsTold() {
        people.register(person("Auvray", null, "Madeleine", BirthDate.of(12, 5, 1914)), NOW);

        assertThat(degrees(person("Auvray", null, "Madeleine", BORN))).containsExactly(Degree.DATE_DIFFERS);
    }

    @Test
    void aMisspeltNameIsFoundByTheDateOfBirth() {
        people.register(person("Vandenbroucke", null, "Odette", BORN), NOW);

        assertThat(degrees(person("Vandenbrouke", null, "Odette", BORN))).containsExactly(Degree.SPELLING_DIFFERS);
        assertThat(degrees(person("Vandenbrouke", null, "Odette", BirthDate.of(13, 5, 1941)))).isEmpty();
    }

    @Test
    void twinsAreNotTakenForOnePerson() {
        people.register(person("Leroy", null, "Jean", BORN), NOW);

        assertThat(degrees(person("Leroy", null, "Jeanne", BORN))).containsExactly(Degree.FIRST_NAME_DIFFERS);
    }

    @Test
    void theSurestComesFirst() {
        people.register(person("Auvray", null, "Madeleine", BirthDate.of(1, 1, 1950)), NOW);
        people.register(person("Auvrey", null, "Madeleine", BORN), NOW);
        PersonId same = people.register(person("Auvray", null, "Madeleine", BORN), NOW);

        List<Likeness> alike = people.alike(person("Auvray", null, "Madeleine", BORN));

        assertThat(alike).extracting(Likeness::degree).containsExactly(Degree.SAME, Degree.SPELLING_DIFFERS, Degree.DATE_DIFFERS);
        assertThat(alike.getFirst().person().id()).isEqualTo(same);
    }

    @Test
    void theSurestIsNotHiddenByManyOfTheSameNameAndDay() {
        String name = "Auvray " + UUID.randomUUID();
        for (int other = 0; other < 25; other++) {
            people.register(person(name, null, "Aline" + other, BORN), NOW);
        }
        PersonId zelie = people.register(person(name, null, "Zélie", BORN), NOW);

        assertThat(people.alike(person(name, null, "Zélie", BORN)).getFirst().person().id()).isEqualTo(zelie);
    }

    private List<Degree> degrees(PersonDetails details) {
        return people.alike(details).stream().map(Likeness::degree).toList();
    }

    private static PersonDetails person(String birthName, @Nullable String usualName, String firstNames, BirthDate born) {
        return new PersonDetails(null, birthName, usualName, firstNames, born, null, null, null, null, null);
    }
}
