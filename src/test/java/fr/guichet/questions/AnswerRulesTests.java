package fr.guichet.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.Question.Rule.Level;
import fr.guichet.logic.Condition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each type takes for an answer and what it refuses. */
class AnswerRulesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "amount|312,50|-", "amount|1 234,56 €|-", "amount|1.234,56|-", "amount|12 000|-", "amount|12.000|-", "amount|0|-",
            "amount|240 euros|-", "amount|je sais pas|format", "amount|1,2,3|format", "amount|-5|low", "amount|1e9|format",
            "integer|1 200|-", "integer|3|-", "integer|3,5|format", "integer|trois|format",
            "phone|02 61 91 32 18|-", "phone|02.61.91.32.18|-", "phone|+33 2 61 91 32 18|-", "phone|+32 2 123 45 67|-",
            "phone|0033 (0)6 12 34 56 78|-", "phone|123|format", "phone|01 23|format", "phone|+33 6 12|format",
            "mobile|06 12 34 56 78|-", "mobile|+33712345678|-", "mobile|02 61 91 32 18|format",
            "email|nom@exemple.fr|-", "email|p.perrin+apa@mail.exemple.fr|-", "email|nom@exemple|format",
            "email|é@exemple.fr|format",
            "email|nom@exémple.fr|format", "email|nom @exemple.fr|format", "email|nom..a@exemple.fr|format",
            "nir|2 41 05 14 118 042 38|key", "nir|2 84 05 88 321 025 05|key", "nir|255081416802538|-",
            "nir|2 55 08 14 168 025 38|-",
            "nir|255081416802539|key", "nir|25508|key", "nir|je ne sais pas|key",
            "iban|FR76 3000 6000 0112 3456 7890 189|-", "iban|fr7630006000011234567890189|-", "iban|BE71 0961 2345 6769|-",
            "iban|FR76 3000 6000 0112 3456 7890 188|key", "iban|FR76 3000|key", "iban|XX12 3456|key",
            "siret|732 829 320 00074|-", "siret|73282932000075|key", "siret|732829320|key", "siret|356 000 000 00001|-",
            "country|FR|-", "country|ZZ|format", "yes_no|yes|-", "yes_no|perhaps|format", "text|Pérrin 👵|-"})
    void isTakenOrRefused(String type, String answer, String code) {
        Asked asked = SmallForm.withOne(type, "").asked("q", answer);

        List<Fault> faults = QuestionsContext.types().of(asked.question()).check(asked);

        assertThat(faults).extracting(Fault::code).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"1 80 05 2A 004 006 30, 2A", "1 80 05 2B 004 006 57, 2B"})
    void takesTheDepartmentsOfCorsicaInANir(String nir, String department) {
        Asked asked = SmallForm.withOne("nir", "").asked("q", nir);

        assertThat(nir).contains(department);
        assertThat(check(asked)).isEmpty();
    }

    @Test
    void warnsOfANirThatDiffersFromTheYearOfBirth() {
        SmallForm form = SmallForm.asking("""
                                          - {id: subject_nir, type: nir, label: Numéro}
                                          - {id: subject_birth_date, type: date, label: Naissance, precision: year}
                                          """);
        Object born = Map.of("day", "", "month", "", "year", "1941");
        Questionnaire questionnaire = QuestionsContext.bean(Questionnaire.class);

        assertThat(questionnaire.check(form.with("subject_nir", "255081416802538", "subject_birth_date", born), form.page()))
                .singleElement().satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("birth_year");
                    assertThat(problem.isError()).isFalse();
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "12|05|1941|day|-", "31|02|1941|day|invalid", "29|02|2023|day|invalid", "29|02|2024|day|-", "a|b|1941|day|invalid",
            "12|05|41|day|year", "12|05||day|incomplete", "||1941|day|incomplete", "|05|1941|day|incomplete",
            "|05|1941|month|-", "00|05|1941|month|-", "||1941|month|incomplete",
            "||1941|year|-", "00|00|1941|year|-", "|05|1941|year|-", "12||1941|year|incomplete", "12|13|1941|year|invalid",
            "1|1|2027|day|future", "||2027|year|future", "||2026|year|-", "1|1|1900|day|too_old", "||1906|year|-",
            "||1905|year|too_old"})
    void isADateOfThePrecisionAsked(String day, String month, String year, String precision, String code) {
        Map<String, String> parts = Map.of("day", text(day), "month", text(month), "year", text(year));
        Asked asked = SmallForm.withOne("date", "precision: " + precision + ", earliest: -120y, latest: today").asked("q", parts);

        assertThat(check(asked)).extracting(Fault::code).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void readsAWholeDatePastedIntoTheFirstField() {
        Map<String, String[]> submitted = Map.of("q.day", new String[]{"12/05/1941"}, "q.month", new String[]{""});
        SmallForm form = SmallForm.withOne("date", "");

        Object read = QuestionsContext.types().of(form.question("q")).read(form.question("q"), new Typed(submitted, "q", null));

        assertThat(read).isEqualTo(Map.of("day", "12", "month", "05", "year", "1941"));
    }

    @Test
    void refusesATextBeyondItsLength() {
        assertThat(check(SmallForm.withOne("text", "max_length: 3").asked("q", "👵👵👵"))).isEmpty();
        assertThat(check(SmallForm.withOne("text", "max_length: 3").asked("q", "abcd"))).extracting(Fault::code)
                .containsExactly("too_long");
        assertThat(check(SmallForm.withOne("long_text", "").asked("q", "a".repeat(10_001)))).extracting(Fault::code)
                .containsExactly("too_long");
    }

    @Test
    void comparesATextWithItsPatternWithoutSpaces() {
        SmallForm form = SmallForm.withOne("text", "pattern: '[0-9]{13}'");

        assertThat(check(form.asked("q", "12 34 567 890 123"))).isEmpty();
        assertThat(check(form.asked("q", "123"))).extracting(Fault::code).containsExactly("format");
    }

    @Test
    void refusesNoneTogetherWithAnotherAnswer() {
        SmallForm form = SmallForm.withOne("multiple_choice",
                "exclusive: none, options: [{value: a, label: A}, {value: b, label: B}, {value: none, label: Rien}]");

        assertThat(check(form.asked("q", List.of("a", "b")))).isEmpty();
        assertThat(check(form.asked("q", List.of("none")))).isEmpty();
        assertThat(check(form.asked("q", List.of("a", "none")))).extracting(Fault::code).containsExactly("exclusive");
        assertThat(check(form.asked("q", List.of("z")))).extracting(Fault::code).containsExactly("format");
    }

    @Test
    void warnsOfAnIbanOutsideTheSepa() {
        assertThat(check(SmallForm.withOne("iban", "").asked("q", "GB82 WEST 1234 5698 7654 32"))).isEmpty();
        assertThat(check(SmallForm.withOne("iban", "").asked("q", "SA03 8000 0000 6080 1016 7519")))
                .containsExactly(new Fault("", "outside_sepa", Level.warning, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"14000|caen|14118|Caen", "14 000|CAEN|14118|Caen", "14430|dozule|14229|Dozulé",
            "76600|le havre cedex|76351|Le Havre", "14100|st desir|14574|Saint-Désir", "14430|||", "|Dozulé|14229|Dozulé"})
    void findsTheCommuneOfAnAddress(String postcode, String name, String insee, String official) {
        Map<String, String> found = QuestionsContext.bean(CommuneFinder.class)
                .complete(Map.of("postcode", text(postcode), "commune", text(name)));

        assertThat(found.get("insee")).isEqualTo(insee);
        assertThat(found.get("commune")).isEqualTo(official == null ? "" : official);
    }

    @Test
    void takesAnAddressThatIsInNoListWithAWarning() {
        SmallForm form = SmallForm.withOne("address", "");

        assertThat(check(form.asked("q", Map.of("street", "Rue Neuve 1", "postcode", "1000", "commune", "Bruxelles"))))
                .singleElement().satisfies(fault -> assertThat(fault.level()).isEqualTo(Level.warning));
        assertThat(check(form.asked("q", Map.of("street", "1 rue Neuve", "postcode", "14000"))))
                .containsExactly(Fault.at("commune", "commune"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000Perrin", "Per\u0007rin", "\uD800Perrin", "\uFEFFPerrin", "Perrin\r"})
    void stripsWhatPostgresqlRefuses(String typed) {
        assertThat(new Typed(Map.of("q", new String[]{typed}), "q", null).line()).isEqualTo("Perrin");
    }

    @Test
    void showsAnswersAsOnPaper() {
        assertThat(display("amount", "unit: euros par mois", "1234,5")).isEqualTo("1\u202f234,50\u00a0€ par mois");
        assertThat(display("phone", "", "+33261913218")).isEqualTo("02 61 91 32 18");
        assertThat(display("iban", "", "fr7630006000011234567890189")).isEqualTo("FR76 3000 6000 0112 3456 7890 189");
        assertThat(display("siret", "", "73282932000074")).isEqualTo("732 829 320 00074");
        assertThat(display("nir", "", "255081416802538")).isEqualTo("2 •• •• •• ••• ••• ••");
        assertThat(display("country", "", "BE")).isEqualTo("Belgique");
        assertThat(display("yes_no", "", "no")).isEqualTo("Non");
        assertThat(display("date", "precision: year", Map.of("day", "", "month", "5", "year", "1941"))).isEqualTo("05/1941");
        assertThat(display("address", "", Map.of("street", "14 rue des Tilleuls", "postcode", "14000", "commune", "Caen")))
                .isEqualTo("14 rue des Tilleuls\n14000 Caen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"9h|9 h", "09:30|9 h 30", "14 h 05|14 h 05", "23.59|23 h 59", "7 heures|7 h"})
    void readsATimeAsPeopleWriteIt(String typed, String shown) {
        assertThat(check(SmallForm.withOne("time", "").asked("q", typed))).isEmpty();
        assertThat(display("time", "", typed)).isEqualTo(shown.replace(' ', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"time|24:00", "time|9h75", "time|midi", "decimal|1,255", "decimal|1 000 €",
            "decimal|deux",
            "siren|732 829 321", "siren|73282932", "signature|Madeleine", "signature|12 34", "department|99", "region|2A"})
    void refusesWhatIsNone(String type, String typed) {
        assertThat(check(SmallForm.withOne(type, "").asked("q", typed))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"decimal|12,5", "decimal|1 234.25", "siren|732 829 320",
            "signature|Marie-Thérèse d’Harcourt",
            "signature|Zoé O'Brien", "department|976", "department|2B", "region|28"})
    void takesWhatPeopleWrite(String type, String typed) {
        assertThat(check(SmallForm.withOne(type, "").asked("q", typed))).isEmpty();
    }

    @Test
    void keepsADecimalBetweenItsBounds() {
        assertThat(check(SmallForm.withOne("decimal", "min: 0.5, max: 2").asked("q", "0,4")))
                .containsExactly(Fault.of("low", "0,5"));
        assertThat(check(SmallForm.withOne("decimal", "min: 0.5, max: 2").asked("q", "2,01")))
                .containsExactly(Fault.of("high", "2"));
    }

    @Test
    void putsOptionsInOrder() {
        String options = "options: [{value: a, label: Piscine}, {value: b, label: Stade}, {value: c, label: Parc}], min_items: 2";

        assertThat(check(SmallForm.withOne("ranking", options).asked("q", List.of("c", "a")))).isEmpty();
        assertThat(display("ranking", options, List.of("c", "a"))).isEqualTo("1. Parc\n2. Piscine");
        assertThat(check(SmallForm.withOne("ranking", options).asked("q", List.of("c", "c")))).containsExactly(Fault.of("twice"));
        assertThat(check(SmallForm.withOne("ranking", options).asked("q", List.of("c")))).containsExactly(Fault.of("few", 2));
        assertThat(check(SmallForm.withOne("ranking", options).asked("q", List.of("z", "c"))))
                .containsExactly(Fault.of("format"));
    }

    @Test
    void choosesInListsOfWhichEachDependsOnTheOneBefore() {
        SmallForm form = SmallForm.withOne("linked_choice",
                "levels: [Activité, Discipline], branches: ['Sport > Judo', 'Sport > Tir', 'Musique > Piano', Autre]");

        assertThat(read(form, "q", "Sport", "Sport > Judo")).isEqualTo(List.of("Sport", "Sport > Judo"));
        assertThat(read(form, "q", "", "Sport > Judo")).isEqualTo(List.of("Sport", "Sport > Judo"));
        assertThat(check(form.asked("q", List.of("Sport", "Sport > Judo")))).isEmpty();
        assertThat(check(form.asked("q", List.of("Autre")))).isEmpty();
        assertThat(check(form.asked("q", List.of("Sport")))).containsExactly(Fault.at("2", "incomplete"));
        assertThat(check(form.asked("q", read(form, "q", "Sport", "Musique > Piano")))).containsExactly(Fault.at("2", "apart"));
        assertThat(check(form.asked("q", List.of("Sport", "Sport > Piano")))).containsExactly(Fault.of("format"));
        assertThat(QuestionsContext.types().of(form.question("q")).display(form.asked("q", List.of("Sport", "Sport > Judo"))))
                .isEqualTo("Sport › Judo");
        assertThat(form.with("q", List.of("Sport", "Sport > Judo")).holds(Condition.parse("q = 'Sport' and q = 'Sport > Judo'")))
                .isTrue();
    }

    private static Object read(SmallForm form, String id, String... typed) {
        return QuestionsContext.types().of(form.question(id)).read(form.question(id),
                new Typed(Map.of(id, typed, id + ".shown", new String[]{"1"}), id, null));
    }

    @Test
    void takesTheNumberOfARequestThatMayBeMeant() {
        SmallForm form = SmallForm.withOne("earlier_request", "");
        Map<String, String> own = Map.of("request:", "known", "request:APA-2026-000123-K", "APA à domicile, 3 mars 2026");

        assertThat(check(form.asked("q", "APA-2026-000124-L", own))).containsExactly(Fault.of("unknown"));
        assertThat(check(form.asked("q", "mon dossier", own))).containsExactly(Fault.of("format"));
        assertThat(check(form.asked("q", "APA-2026-000124-L", Map.of()))).isEmpty();
        Asked asked = form.asked("q", "APA-2026-000123-K", own);
        assertThat(check(asked)).isEmpty();
        assertThat(QuestionsContext.types().of(asked.question()).display(asked))
                .isEqualTo("APA-2026-000123-K (APA à domicile, 3 mars 2026)");
    }

    @Test
    void keepsTheStoredNirWhenItsMaskComesBack() {
        SmallForm form = SmallForm.withOne("nir", "");
        QuestionType nir = QuestionsContext.types().of(form.question("q"));
        String mask = nir.shown(form.asked("q", "255081416802538"));

        assertThat(nir.read(form.question("q"), new Typed(Map.of("q", new String[]{mask}), "q", "255081416802538")))
                .isEqualTo("255081416802538");
        assertThat(nir.shown(form.asked("q", "25508"))).isEqualTo("25508");
        assertThat(nir.isSealed()).isTrue();
    }

    private static List<Fault> check(Asked asked) {
        return QuestionsContext.types().of(asked.question()).check(asked);
    }

    private static String display(String type, String more, Object answer) {
        Asked asked = SmallForm.withOne(type, more).asked("q", answer);
        return QuestionsContext.types().of(asked.question()).display(asked);
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
