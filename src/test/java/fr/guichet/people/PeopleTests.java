package fr.guichet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.guichet.shared.Actor;
import fr.guichet.shared.NotFound;
import fr.guichet.testing.MaterialTest;
import java.time.Instant;
import java.time.LocalDate;
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
    private static final PostalAddress CAEN = new PostalAddress("12 rue de l’Église", null, "14000", "Caen", "14118");
    private static final Actor NADIA = new Actor(UUID.randomUUID(), "Nadia Benali", Actor.Kind.AGENT);

    @Autowired
    People people;

    @Test
    void aPersonIsKeptAsTold() {
        PersonDetails told = new PersonDetails(Civility.MADAM, "Œuvrard", "Lefèvre", "Madeleine Renée", BORN, "Caen", CAEN,
                "0261913218", null, null);

        PersonId id = people.register(told, NOW);

        assertThat(people.person(id).details()).isEqualTo(told);
        assertThat(people.person(id).fullName()).isEqualTo("Madeleine Lefèvre");
    }

    @Test
    void aCorrectionKeepsWhatWasKnownBeforeInTheHistory() {
        PersonId id = people.register(person("Auvray", null, "Madeleine", BORN), NOW);

        people.correct(id, new Correction(person("Auvray", "Lefèvre", "Madeleine", BORN),
                new Wishes(LettersBy.POST, null, "Malentendante"), ProofKind.IDENTITY_CARD), NADIA, NOW);

        assertThat(people.person(id).proof()).isEqualTo(new CivilStatusProof(ProofKind.IDENTITY_CARD, NOW, "Nadia Benali"));
        assertThat(people.history(id)).extracting(PersonChange::what, PersonChange::before, PersonChange::after)
                .contains(org.assertj.core.groups.Tuple.tuple(Fact.USUAL_NAME, "", "Lefèvre"),
                        org.assertj.core.groups.Tuple.tuple(Fact.NEEDS, "", "Malentendante"));
        assertThat(people.correct(id, new Correction(people.person(id).details(), people.person(id).wishes(), null), NADIA, NOW))
                .as("nothing changes").isFalse();
    }

    @Test
    void somebodyUnknownIsNotFound() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> people.person(new PersonId(UUID.randomUUID())));
        assertThat(people.alike(person("Inconnu", null, "Jean", BORN))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LE GOFF-AUVRAY,,MADELEINE,12/05/1941,NAME_SAME FIRST_SAME BIRTH_SAME",
            "le goff auvray,,Madeleine Renée,12/05/1941,NAME_SAME FIRST_SAME BIRTH_SAME",
            "Lefevre,,Madeleine,12/05/1941,NAME_CROSSED FIRST_SAME BIRTH_SAME",
            "Martin,Lefevre,Madeleine,12/05/1941,NAME_USUAL_SAME FIRST_SAME BIRTH_SAME",
            "Auvray,,Madeleine,12/05/1941,NAME_PART FIRST_SAME BIRTH_SAME",
            "Le Goff-Auvray,,Renée,12/05/1941,NAME_SAME FIRST_OTHER BIRTH_SAME",
            "Le Goff-Auvray,,Madelaine,12/05/1941,NAME_SAME FIRST_SOUNDS BIRTH_SAME",
            "Le Goff-Auvray,,Madeleine,05/12/1941,NAME_SAME FIRST_SAME BIRTH_SWAPPED",
            "Le Goff-Auvray,,Madeleine,12/05/1914,NAME_SAME FIRST_SAME BIRTH_TYPO",
            "Le Goff-Auvray,,Madeleine,1941,NAME_SAME FIRST_SAME BIRTH_PRESUMED",
            "Le Goff-Auvray,,Madeleine,01/01/1941,NAME_SAME FIRST_SAME BIRTH_PRESUMED",
            "Le Goff-Auvray,,Madeleine,,NAME_SAME FIRST_SAME BIRTH_UNKNOWN",
            "Lefevbre,,Madeleine,12/05/1941,NAME_TYPO FIRST_SAME BIRTH_SAME",
            "Madeleine,,Le Goff-Auvray,12/05/1941,NAMES_SWAPPED BIRTH_SAME"})
    void neitherAccentsNorMarriagesNorErrorsHideAPerson(String birthName, @Nullable String usualName, String firstNames,
            @Nullable String born, String traits) {
        PersonId known = people.register(person("Le Goff-Auvray", "Lefèvre", "Madeleine Renée", BORN), NOW);

        List<Likeness> alike = people.alike(person(birthName, usualName, firstNames, date(born)));

        assertThat(alike).extracting(one -> one.person().id()).containsExactly(known);
        assertThat(alike.getFirst().traits()).extracting(Trait::name).containsExactly(traits.split(" "));
        assertThat(alike.getFirst().sure()).as("name, first name and date alone are never sure").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Leroy,Jeanne,12/05/1941,a twin", "Leroy,Jean,03/11/1971,the son of the same name",
            "Leroy,Jean,25/08/1938,somebody of the same name", "Leroy,Jean-Paul,12/05/1941,a brother"})
    void theNearestRelativesAreNotProposed(String name, String first, String born, String who) {
        people.register(person("Leroy", null, who.equals("a brother") ? "Jean-Pierre" : "Jean", BORN), NOW);

        assertThat(people.alike(person(name, null, first, date(born)))).as(who).isEmpty();
    }

    @Test
    void somebodyIsTakenForAKnownPersonOnlyWhenSomethingElseConfirmsIt() {
        PersonId known = people.register(at(CAEN, "Zéphyr", "Madeleine", BORN), NOW);

        assertThat(recognised(at(CAEN, "ZEPHYR", "Madeleine", BORN))).isEqualTo(known);
        assertThat(recognised(at(null, "Zéphyr", "Madeleine", BORN))).as("nothing confirms").isNotEqualTo(known);
    }

    @Test
    void whatSpeaksAgainstMakesNobodySure() {
        PersonId known = people.register(at(CAEN, "Quillebeuf", "Madeleine Renée", BORN), NOW);

        assertThat(recognised(at(CAEN, "Quillebeuf", "Madeleine Odette", BORN))).as("another second name").isNotEqualTo(known);
        assertThat(recognised(at(CAEN, "Quillebeuf", "Madeleine", BirthDate.of(5, 12, 1941)))).as("swapped").isNotEqualTo(known);
    }

    @Test
    void amongTwoWhoMayBothBeMeantNobodyIsTaken() {
        List<PersonId> both = List.of(people.register(at(CAEN, "Houlgate", "Odile", BORN), NOW),
                people.register(at(CAEN, "Houlgate", "Odile", BORN), NOW));

        assertThat(both).doesNotContain(recognised(at(CAEN, "Houlgate", "Odile", BORN)));
    }

    @Test
    void whoHasDiedIsNotRecognisedByItself() {
        PersonId known = people.register(at(CAEN, "Cabourg", "Odile", BORN), NOW);
        people.die(known, LocalDate.of(2026, 11, 1), NADIA, NOW);

        assertThat(recognised(at(CAEN, "Cabourg", "Odile", BORN))).isNotEqualTo(known);
    }

    @Test
    void whatIsDeclaredFillsGapsAndReplacesNothing() {
        PersonId known = people.register(at(CAEN, "Trouville", "Odile", BORN), NOW);
        PersonDetails moved = new PersonDetails(null, "Trouville", null, "Odile", BORN, null,
                new PostalAddress("3 quai Vendeuvre", null, "14000", "Caen", "14118"), "02 61 91 00 00", null, null);

        people.recognise(new Declaration(moved, new Wishes(LettersBy.POST, null, null), null, "a request"), NADIA, NOW);

        assertThat(people.person(known).details().address()).isEqualTo(CAEN);
        assertThat(people.person(known).details().phone()).isEqualTo("02 61 91 00 00");
        assertThat(people.person(known).wishes().lettersBy()).isEqualTo(LettersBy.POST);
        assertThat(people.history(known)).extracting(PersonChange::what).contains(Fact.PHONE, Fact.LETTERS_BY)
                .doesNotContain(Fact.ADDRESS);
    }

    @Test
    void theSurestComesFirstHoweverManyAreAlike() {
        String name = "Auvray" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        for (int other = 1; other < 28; other++) {
            people.register(person(name, null, "Zélie", BirthDate.of(other, 6, 1941)), NOW);
        }
        PersonId zelie = people.register(person(name, null, "Zélie", BORN), NOW);

        assertThat(people.alike(person(name, null, "Zélie", BORN)).getFirst().person().id()).isEqualTo(zelie);
    }

    private PersonId recognised(PersonDetails details) {
        return people.recognise(new Declaration(details, Wishes.NONE, null, ""), NADIA, NOW);
    }

    private static BirthDate date(@Nullable String text) {
        if (text == null) {
            return BirthDate.UNKNOWN;
        }
        String[] parts = text.split("/");
        return parts.length == 1
                ? BirthDate.of(0, 0, Integer.parseInt(text))
                : BirthDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static PersonDetails person(String birthName, @Nullable String usualName, String firstNames, BirthDate born) {
        return new PersonDetails(null, birthName, usualName, firstNames, born, null, null, null, null, null);
    }

    private static PersonDetails at(@Nullable PostalAddress home, String name, String firstNames, BirthDate born) {
        return new PersonDetails(null, name, null, firstNames, born, null, home, null, null, null);
    }
}
