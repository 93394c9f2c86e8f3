package fr.guichet.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The APA form as its file says it. */
class ApaFormTests {
    static FormIndex apa;

    @BeforeAll
    static void readTheFile() throws IOException {
        apa = FormIndex
                .of(FormFile.read(new ClassPathResource("forms/apa-a-domicile.yaml").getContentAsString(StandardCharsets.UTF_8)));
    }

    @Test
    void asksNoMandateOfSomebodyWhoFilesForThemselves() {
        Journey journey = Journey.of(situation(Map.of("capacity", "self")));

        assertThat(journey.page("requester")).isEmpty();
        assertThat(journey.page("mandate")).isEmpty();
    }

    @Test
    void asksTheMandateOfARelative() {
        Journey journey = Journey.of(situation(Map.of("capacity", "relative")));

        assertThat(journey.page("mandate")).isPresent();
        assertThat(journey.steps()).hasSize(7);
    }

    @Test
    void forgetsAnAnswerBehindAClosedCondition() {
        Situation situation = situation(Map.of("capacity", "self", "protection", "no", "protection_kind", "tutelle"));

        assertThat(situation.answer("protection_kind")).isEmpty();
    }

    @Test
    void advisesTheRetirementFundWhenFewerThanTwoGesturesAreImpossible() {
        Map<String, Object> gestures = Map.of("can_get_up", "easy", "can_wash", "no", "can_dress", "easy", "can_eat", "easy");

        assertThat(Journey.of(situation(gestures)).page("orientation")).isPresent();
        assertThat(Journey.of(situation(Map.of("can_get_up", "easy"))).page("orientation")).isEmpty();
    }

    @Test
    void tellsThePersonUnderSixtyOfThePch() {
        Situation situation = situation(Map.of("subject_birth_date", Map.of("day", "", "month", "", "year", "1990")));

        assertThat(situation.messages()).extracting(EligibilityMessage::id).contains("E1");
    }

    static Situation situation(Map<String, Object> answers) {
        return apa.situation(new Answers(answers),
                new Surroundings(LocalDate.of(2026, 11, 23), Question.Filing.online, Set.of(), insee -> true, Set.of(),
                        Map.of()));
    }
}
