package fr.guichet.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormFile;
import fr.guichet.forms.FormIndex;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question.Filing;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Surroundings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The delivered form with the types of question that exist. */
class ApaQuestionsTests {
    static FormIndex apa;

    @BeforeAll
    static void readTheFile() throws IOException {
        apa = FormIndex
                .of(FormFile.read(new ClassPathResource("forms/apa-a-domicile.yaml").getContentAsString(StandardCharsets.UTF_8)));
    }

    @Test
    void drawsEveryPageWithItsErrors() {
        for (Filing filing : Filing.values()) {
            Situation situation = apa.situation(
                    new Answers(Map.of("capacity", "relative", "subject_first_names", "André", "three_months", "no", "has_carer",
                            "yes",
                            "other_help", "yes", "other_property", "yes", "nationality", "other", "urgent", "yes")),
                    new Surroundings(SmallForm.TODAY, filing, Set.of(), insee -> true, Set.of(), Map.of()));
            for (Page page : apa.form().pages()) {
                List<Problem> problems = QuestionsContext.bean(Questionnaire.class).check(situation, page);

                Document drawn = Jsoup.parse(QuestionsContext.draw(
                        QuestionsContext.bean(QuestionViews.class).of(situation, page, problems, Map.of())));

                assertThat(problems)
                        .allSatisfy(problem -> assertThat(drawn.getElementById(problem.field())).as(problem.field()).isNotNull());
                assertThat(drawn.text()).doesNotContain("{subject").doesNotContain("{de ").doesNotContain("{que ");
            }
        }
    }
}
