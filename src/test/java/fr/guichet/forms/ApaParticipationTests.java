package fr.guichet.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** What the APA pays and what is left to the person (CASF R232-10, R232-11, D232-31), as the definition of the estimate works it out. */
class ApaParticipationTests {
    private static FormIndex estimate;

    @BeforeAll
    static void readTheFile() throws IOException {
        estimate = FormIndex
                .of(FormFile
                        .read(new ClassPathResource("forms/estimer-mon-apa.yaml").getContentAsString(StandardCharsets.UTF_8)));
    }

    /** Expected values worked out by hand from the articles, with decimals of 34 digits. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # day       | gir | plan    | resources | couple | kept    | participation | rate   | apa
                                            2026-11-24  | 2   | 1500    | 1450      | no     | 1500    | 156.40        | 0.1043 | 1343.60
                                            2026-11-24  | 1   |         | 2000      | no     | 2080.33 | 512.68        | 0.2464 | 1567.65
                                            2026-03-15  | 4   | 650     | 1800      | yes    | 650     | 22.92         | 0.0353 | 627.08
                                            2025-07-01  | 3   | 1195.67 | 3381.83   | no     | 1195.67 | 1076.10       | 0.9    | 119.57
                                            2024-02-29  | 1   | 1955.60 | 877.90    | no     | 1955.60 | 0             | 0      | 1955.60
                                            2023-06-01  | 2   | 900     | 1700      | no     | 900     | 214.08        | 0.2379 | 685.92
                                            2022-09-01  | 4   | 700     | 1300      | no     | 700     | 102.85        | 0.1469 | 597.15
                                            2019-05-01  | 3   | 1000    | 2500      | no     | 1000    | 624.35        | 0.6244 | 375.65
                                            2017-01-01  | 1   | 1714.79 | 1600      | no     | 1714.79 | 353.29        | 0.2060 | 1361.50
                                            2016-03-01  | 4   | 400     | 1500      | no     | 400     | 111.53        | 0.2788 | 288.47
                                            2016-02-29  | 4   | 400     | 1500      | no     | 400     | 124.17        | 0.3104 | 275.83
                                            2015-10-10  | 2   | 1100    | 1500      | no     | 1100    | 341.47        | 0.3104 | 758.53
                                            2026-05-31  | 4   | 369.30  | 5000      | no     | 369.30  | 332.37        | 0.9    | 36.93
                                            """)
    void followsTheArticlesOnTheirDay(LocalDate day, int gir, String plan, String resources, String couple, String kept,
            String participation, String rate, String apa) {
        Situation situation = situation(day, gir, plan, resources, couple);

        assertThat(number(situation, "plan_kept")).isEqualByComparingTo(kept);
        assertThat(number(situation, "participation")).isEqualByComparingTo(participation);
        assertThat(number(situation, "rate")).isEqualByComparingTo(rate);
        assertThat(number(situation, "apa")).isEqualByComparingTo(apa);
    }

    @Test
    void paysNothingUpToThreeHoursOfMinimumWage() {
        Situation situation = situation(LocalDate.of(2026, 6, 1), 4, "369.30", "5000", "no");

        assertThat(number(situation, "apa_due")).isEqualByComparingTo("36.93");
        assertThat(number(situation, "apa")).isEqualByComparingTo("0");
        assertThat(situation.messages()).extracting(EligibilityMessage::id).containsExactly("too_small");
    }

    @Test
    void countsAnIncomeForWhatBringsNone() {
        Situation situation = estimate.situation(
                new Answers(Map.of("gir", "gir_2", "couple", "no", "resources", "1000", "has_idle",
                        "yes", "idle_built", "2400", "idle_land", "300", "idle_capital", "20000")),
                on(LocalDate.of(2026, 11, 23)));

        assertThat(number(situation, "person_resources")).isEqualByComparingTo("1170");
    }

    @Test
    void saysTheMostForEachGirWhenItIsUnknown() {
        Situation situation = estimate.situation(
                new Answers(Map.of("gir", "unknown", "couple", "no", "resources", "2000")), on(LocalDate.of(2026, 11, 24)));

        assertThat(number(situation, "most_1")).isEqualByComparingTo("1567.65");
        assertThat(situation.value("apa").isNothing()).isTrue();
    }

    private static BigDecimal number(Situation situation, String id) {
        return situation.value(id).asNumber().orElseThrow();
    }

    private static Situation situation(LocalDate day, int gir, String plan, String resources, String couple) {
        Map<String, Object> answers = new HashMap<>(Map.of("gir", "gir_" + gir, "resources", resources, "couple", couple));
        answers.put("estimate_on", Map.of("day", day.getDayOfMonth() + "", "month", day.getMonthValue() + "", "year",
                day.getYear() + ""));
        if (plan != null) {
            answers.put("plan", plan);
        }
        return estimate.situation(new Answers(answers), on(LocalDate.of(2026, 11, 23)));
    }

    private static Surroundings on(LocalDate day) {
        return new Surroundings(day, Question.Filing.online, Set.of(), insee -> true, Set.of(), Map.of());
    }
}
