package fr.guichet.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.FormFile;
import fr.guichet.forms.FormIndex;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question.Filing;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Answers;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Surroundings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What is computed from the rows of a table stands under it. */
class TableTotalsTests {
    private static final FormIndex FORM = FormIndex.of(FormFile.read(
            """
            settings: [{id: rate, label: Tarif, type: amount, value: "0.50", from: 2025-01-01}]
            computed:
              - {id: km, label: Distance, value: "sum(trips.length)", format: number, shown: "Au total, en kilomètres :", page: trips}
              - {id: sum, label: Somme, value: "km * config.rate", format: amount, shown: "Vous demandez {value} de frais", page: trips}
              - {id: share, label: Part, value: "km / people", format: number, shown: Par personne, page: trips}
              - {id: own, label: Reste, value: "km * secret", format: number, shown: Reste, page: trips}
            steps:
              - id: s
                title: Trajets
                pages:
                  - id: trips
                    code: P1
                    title: Vos trajets
                    why: pour les rembourser
                    questions:
                      - {id: trips, type: group, label: Trajets, layout: table, paper: true, questions: [{id: length, type: integer, label: Kilomètres, paper: true}]}
                      - {id: people, type: integer, label: Personnes, paper: true}
                      - {id: secret, type: integer, label: Secret, readers: M}
            """));
    private static final Situation GIVEN = FORM.situation(
            new Answers(Map.of("people", "2", "secret", "3", "trips", List.of(Map.of("length", "12"), Map.of("length", "60")))),
            new Surroundings(LocalDate.of(2026, 11, 23), Filing.online, Set.of(), insee -> true, Set.of(), Map.of()));
    private static final Page PAGE = FORM.form().pages().getFirst();

    private final QuestionViews views = QuestionsContext.bean(QuestionViews.class);

    @Test
    void onThePage() {
        Document page = Jsoup.parse(QuestionsContext.draw(views.of(GIVEN, PAGE, List.of(), Map.of())));

        assertThat(page.select("#trips dl").text())
                .isEqualTo("Au total, en kilomètres : 72 Vous demandez 36,00 € de frais");
        assertThat(views.computed(GIVEN, PAGE, Map.of())).extracting(ShownValue::id).containsExactly("share", "own");
    }

    @Test
    void inTheSummaryBehindTheRows() {
        assertThat(views.summary(GIVEN, Set.of(Readers.ALL), Map.of()).getFirst().lines())
                .extracting(SummarySection.Line::label)
                .containsExactly("Trajets", "Au total, en kilomètres :", "Vous demandez", "Personnes", "Par personne");
    }

    @Test
    void onPaperWithoutTheirValues() {
        PaperQuestions paper = QuestionsContext.bean(PaperQuestions.class);

        assertThat(paper.of(GIVEN.with(Answers.NONE), PAGE.questions().getFirst(), Map.of()).totals())
                .containsExactly("Au total, en kilomètres", "Vous demandez");
        assertThat(paper.of(GIVEN.with(Answers.NONE), PAGE.questions().get(1), Map.of()).totals()).isEmpty();
    }
}
