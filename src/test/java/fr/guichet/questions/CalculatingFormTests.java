package fr.guichet.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormFile;
import fr.guichet.forms.FormIndex;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Question.Filing;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Question.Rule.Level;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Surroundings;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A form with sections, computed values, a table of rates and a message that blocks. */
class CalculatingFormTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final FormIndex EXPENSES = FormIndex.of(FormFile.read(
            """
            tables:
              - id: rates
                label: Barème
                versions:
                  - {from: 2025-01-01, rows: {car: {per_km: "0.30"}, bike: {per_km: "0.10"}}}
                  - {from: 2026-01-01, rows: {car: {per_km: "0.32"}, bike: {per_km: "0.12"}}}
            settings:
              - {id: ceiling, label: Plafond, type: amount, value: "100", from: 2025-01-01}
              - {id: ceiling, label: Plafond, type: amount, value: "120", from: 2026-07-01}
              - {id: ceiling, label: Plafond, type: amount, value: "150", from: 2027-01-01}
            computed:
              - {id: total, label: Total, value: "round(sum(each(trips, km * lookup(rates, vehicle, per_km))), 2)", format: amount, shown: Vous recevrez, page: trips}
              - {id: care, label: Soins, value: "health_cost * 2", shown: "Vous avez payé {value} de soins", page: trips}
            messages:
              - {id: M1, when: "total > config.ceiling", level: blocking, beside: trips, text: Le total dépasse le plafond}
              - {id: M2, when: "night = yes", level: blocking, beside: hotel, text: Une nuit se demande avant le départ}
            steps:
              - id: s
                title: Trajets
                pages:
                  - id: trips
                    code: P1
                    title: Vos trajets
                    why: pour les rembourser
                    questions:
                      - {id: vehicle, type: single_choice, label: Véhicule, paper: true, options: [{value: car, label: Voiture}, {value: bike, label: Vélo}]}
                      - {id: trips, type: group, label: Trajets, paper: true, questions: [{id: km, type: amount, label: Kilomètres}, {id: toll, type: amount, label: Péage, when: "km > 100"}, {id: ticket, type: text, label: Ticket, when: "toll > 5"}]}
                      - {id: health_cost, type: amount, label: Soins, readers: M}
                    sections:
                      - id: nights
                        title: Les nuits
                        when: trips.km > 200
                        questions:
                          - {id: night, type: yes_no, label: Avez-vous dormi sur place ?, required: [online]}
                          - {id: hotel, type: text, label: Hôtel, when: night = no}
            """));

    private static Situation with(Filing filing, LocalDate today, Map<String, Object> answers) {
        return EXPENSES.situation(new Answers(answers),
                new Surroundings(today, filing, Set.of(), insee -> true, Set.of(), Map.of()));
    }

    private static Situation driving(String... km) {
        return with(Filing.online, TODAY, Map.of("vehicle", "car", "trips",
                List.of(km).stream().map(one -> Map.<String, Object>of("km", one)).toList()));
    }

    private static Page page() {
        return EXPENSES.form().pages().getFirst();
    }

    private static QuestionViews views() {
        return QuestionsContext.bean(QuestionViews.class);
    }

    private static List<Problem> problems(Situation situation) {
        return QuestionsContext.bean(Questionnaire.class).check(situation, page());
    }

    @Test
    void showsWhatItComputesAsAnAmount() {
        assertThat(views().computed(driving("100", "50,50"), page(), Map.of()))
                .containsExactly(new ShownValue("total", "Vous recevrez", "48,16\u00a0€"));
    }

    @Test
    void writesTheValueWhereItsTextHasRoomForIt() {
        assertThat(views().computed(with(Filing.online, TODAY, Map.of("health_cost", "10")), page(), Map.of()))
                .containsExactly(new ShownValue("care", "Vous avez payé", "20 de soins"));
    }

    @Test
    void showsNothingWhereAnAnswerIsMissing() {
        assertThat(views().computed(driving(), page(), Map.of())).isEmpty();
    }

    @Test
    void looksTheRateUpThatIsInForceOnTheDay() {
        Map<String, Object> answers = Map.of("vehicle", "car", "trips", List.of(Map.of("km", "100")));

        assertThat(with(Filing.online, LocalDate.of(2025, 12, 31), answers).text("total")).isEqualTo("30");
        assertThat(with(Filing.online, LocalDate.of(2026, 1, 1), answers).text("total")).isEqualTo("32");
        assertThat(with(Filing.online, LocalDate.of(2024, 12, 31), answers).text("total")).isEmpty();
        assertThat(with(Filing.online, LocalDate.of(2026, 6, 30), answers).text("config.ceiling")).isEqualTo("100");
        assertThat(with(Filing.online, LocalDate.of(2026, 7, 1), answers).text("config.ceiling")).isEqualTo("120");
    }

    @Test
    void leavesOutOfASumWhatIsNotAskedInAnItem() {
        Situation situation = with(Filing.online, TODAY,
                Map.of("trips", List.of(Map.of("km", "50", "toll", "7"), Map.of("km", "150", "toll", "9"))));

        assertThat(situation.text("trips.toll")).isEqualTo("9");
    }

    @Test
    void forgetsInsideAnItemTooWhatIsNotAskedInIt() {
        Question trips = page().question("trips").orElseThrow();
        Situation situation = driving();

        assertThat(situation.isOpenIn(new Answers(Map.of("km", "150", "toll", "9")), trips.questions().getLast())).isTrue();
        assertThat(situation.isOpenIn(new Answers(Map.of("km", "50", "toll", "9")), trips.questions().getLast())).isFalse();
    }

    @Test
    void asksTheQuestionsOfASectionBelowItsHeadingOnlyWhileItIsOpen() {
        Document open = draw(driving("250"));

        assertThat(open.select("h2")).singleElement().extracting(heading -> heading.text()).isEqualTo("Les nuits");
        assertThat(problems(driving("250"))).extracting(Problem::field).contains("night");
        assertThat(draw(driving("100")).select("h2")).isEmpty();
        assertThat(problems(driving("100"))).isEmpty();
    }

    @Test
    void readsASectionAgainBelowItsOwnTitle() {
        assertThat(views().summary(driving("250"), EnumSet.allOf(Readers.class), Map.of())).extracting(SummarySection::title)
                .containsExactly("Vos trajets", "Vos trajets : Les nuits");
    }

    @Test
    void readsComputedValuesAgainWithTheAnswersThatTheyAreMadeOf() {
        Situation situation = with(Filing.online, TODAY, Map.of("health_cost", "12"));

        assertThat(lines(situation, EnumSet.allOf(Readers.class))).contains("Vous avez payé: 24 de soins");
        assertThat(lines(situation, EnumSet.of(Readers.ALL))).noneMatch(line -> line.contains("24"));
    }

    @Test
    void keepsARequestFromGoingOnByAMessageThatBlocks() {
        List<Problem> problems = problems(driving("400"));

        assertThat(problems).filteredOn(Problem::isBlocked).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isTrue();
            assertThat(problem.field()).isEqualTo("trips");
            assertThat(problem.text()).isEqualTo("Le total dépasse le plafond");
        });
    }

    @Test
    void saysABlockingMessageOfAClosedQuestionBelowTheLastOne() {
        Situation situation = with(Filing.online, TODAY,
                Map.of("vehicle", "bike", "trips", List.of(Map.of("km", "201")), "night", "yes"));

        assertThat(problems(situation)).singleElement().extracting(Problem::field).isEqualTo("night");
        assertThat(draw(situation).text()).containsOnlyOnce("Une nuit se demande avant le départ");
    }

    @Test
    void onlyWarnsOnPaper() {
        Situation situation = with(Filing.paper, TODAY, Map.of("vehicle", "car", "trips", List.of(Map.of("km", "400"))));

        assertThat(problems(situation)).filteredOn(Problem::isBlocked).singleElement().extracting(Problem::level)
                .isEqualTo(Level.warning);
    }

    private static List<String> lines(Situation situation, Set<Readers> readers) {
        return views().summary(situation, readers, Map.of()).stream().flatMap(section -> section.lines().stream())
                .map(line -> line.label() + ": " + line.getText()).toList();
    }

    private static Document draw(Situation situation) {
        return Jsoup.parse(QuestionsContext.draw(views().of(situation, page(), problems(situation), Map.of())));
    }
}
