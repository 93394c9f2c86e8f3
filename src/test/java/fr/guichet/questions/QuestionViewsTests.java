package fr.guichet.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.Question.Filing;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Situation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class QuestionViewsTests {
    private static final SmallForm FORM = SmallForm.asking(
            """
            - {id: subject_birth_date, type: date, label: Naissance, precision: year, required: [online]}
            - {id: subject_email, type: email, label: {self: Votre courriel, other: Son courriel}}
            - {id: helper, type: text, label: Qui aide ? (facultatif), readers: I}
            - {id: doctor, type: text, label: Médecin, readers: M}
            - {id: closed, type: text, label: Fermée, when: helper = x}
            - {id: info, type: information, label: À savoir, body: "Appelez le {service.phone}, dans {config.delay}."}
            """,
            """
            - {id: E1, when: "age(subject_birth_date) < 60", beside: subject_birth_date, text: Trop jeune, actions: [Continuer]}
            - {id: E2, when: doctor is answered, beside: closed, text: Ailleurs}
            """);
    private final QuestionViews views = QuestionsContext.bean(QuestionViews.class);

    @Test
    void saysABlockingMessageOnceBesideItsQuestionWithWhatCanBeDone() {
        SmallForm form = SmallForm.asking("- {id: age, type: integer, label: Âge}",
                "- {id: E1, when: age < 60, level: blocking, beside: age, text: Il faut avoir 60 ans, actions: [Appelez-nous]}");
        Situation situation = form.with("age", "50");
        List<Problem> problems = QuestionsContext.bean(Questionnaire.class).check(situation, form.page());

        String shown = Jsoup.parse(QuestionsContext
                .draw(QuestionsContext.bean(QuestionViews.class).of(situation, form.page(), problems, Map.of()))).text();

        assertThat(shown).containsOnlyOnce("Il faut avoir 60 ans").contains("Appelez-nous");
    }

    @Test
    void saysOnceThatAQuestionIsOptional() {
        assertThat(view("subject_birth_date").optional()).isFalse();
        assertThat(view("subject_email").optional()).isTrue();
        assertThat(view("helper").optional()).isFalse();
        assertThat(view("info").optional()).isFalse();
    }

    @Test
    void letsTheBrowserFillInOnlyWhatIsAboutWhoTypes() {
        assertThat(view("subject_email").autocomplete("")).isEqualTo("email");
        assertThat(view("subject_birth_date").autocomplete("year")).isEqualTo("bday-year");
        assertThat(view("subject_email", FORM.with("capacity", "relative")).autocomplete("")).isEqualTo("off");
        assertThat(view("subject_email", FORM.with(Filing.paper)).autocomplete("")).isEqualTo("off");
    }

    @Test
    void showsThePlaceOnTheCerfaOnlyToWhoTypesFromPaper() {
        assertThat(view("helper").cerfa()).isNull();
        assertThat(view("helper", FORM.with(Filing.paper)).cerfa()).isEqualTo("Cerfa p. 5, 1. La personne");
    }

    @Test
    void saysAMessageBesideItsQuestionOrBelowTheOthersWhenThatIsClosed() {
        Situation young = FORM.with("subject_birth_date", Map.of("year", "1990"), "doctor", "Dr Roche");

        assertThat(view("subject_birth_date", young).notices()).extracting(QuestionView.MessageView::text)
                .containsExactly("Trop jeune");
        assertThat(view("info", young).notices()).extracting(QuestionView.MessageView::id).containsExactly("E2");
    }

    @Test
    void fillsTheVariablesOfItsTexts() {
        assertThat(view("info").body().getFirst().text()).isEqualTo("Appelez le 02 00 00 00 00, dans 1 mois.");
    }

    @Test
    void sumsUpOnlyWhatTheReaderMayRead() {
        Situation situation = FORM.with("helper", "Annie", "doctor", "Dr Roche", "closed", "secret");

        SummarySection section = views.summary(situation, Set.of(Readers.ALL, Readers.INSTRUCTION), Map.of()).getFirst();

        assertThat(section.lines()).extracting(SummarySection.Line::question)
                .containsExactly("subject_birth_date", "subject_email", "helper");
        assertThat(section.answered().lines()).singleElement()
                .satisfies(line -> assertThat(line.answer()).containsExactly("Annie"));
    }

    @Test
    void marksOnlyTheFieldThatIsWrong() {
        Situation situation = FORM.with("subject_birth_date", Map.of("day", "1", "month", "1", "year", "41"));
        List<Problem> problems = QuestionsContext.bean(Questionnaire.class).check(situation, FORM.page());

        Document page = draw(situation, problems);

        assertThat(page.select("[aria-invalid=true]").eachAttr("id")).containsExactly("subject_birth_date-year");
        assertThat(page.getElementById("subject_birth_date-year").attr("value")).isEqualTo("41");
    }

    @Test
    void neverWritesAnAnswerAsHtml() {
        Document page = draw(FORM.with("helper", "<script>alert(1)</script>"), List.of());

        assertThat(page.select("script")).isEmpty();
        assertThat(page.getElementById("helper").val()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void showsNothingOfAStoredNir() {
        SmallForm form = SmallForm.withOne("nir", "");
        Situation situation = form.with("q", "255081416802538");

        String page = QuestionsContext.draw(views.of(situation, form.page(), List.of(), Map.of()));

        assertThat(page).contains("2 •• •• ••").doesNotContain("5508");
    }

    private Document draw(Situation situation, List<Problem> problems) {
        return Jsoup.parse(QuestionsContext.draw(views.of(situation, FORM.page(), problems, Map.of())));
    }

    private QuestionView view(String id) {
        return view(id, FORM.with());
    }

    private QuestionView view(String id, Situation situation) {
        return views.of(situation, FORM.page(), List.of(), Map.of("service.phone", "02 00 00 00 00")).stream()
                .filter(view -> view.name().equals(id)).findFirst().orElseThrow();
    }
}
