package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.Role;
import fr.guichet.forms.TestForms;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.GuichetTest;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Choosing an answer to filter by: the form, then the question, then a value or words, page by page where no script runs. */
@GuichetTest
class AnswerFilterScreenTests {
    private static final String QUEUE = "/agents/demandes?demarche=question-choisie";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private TestForms forms;
    private DeskScreens screens;

    @BeforeEach
    void publish() {
        screens = new DeskScreens(mvc);
        forms.published("question", Map.of("question-essai", "question-choisie", "{id: message, type: long_text,",
                """
                {id: plate, type: text, label: Plaque, searchable: true}
                          - {id: colour, type: single_choice, label: Couleur, searchable: true, options: [{value: red, label: Rouge}]}
                          - {id: income, type: text, label: Revenu, searchable: true, readers: I}
                          - {id: message, type: long_text,"""));
    }

    @Test
    void theFormFirstThenTheQuestionThenItsValue() throws Exception {
        AgentSessions.Agent nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);

        assertThat(screens.open(nadia, "/agents/demandes").select("#reponses").text()).contains("choisissez d’abord la démarche");
        Document form = screens.open(nadia, QUEUE);
        assertThat(form.select("#question option").eachText()).containsExactly("Choisissez une question", "Plaque", "Couleur",
                "Revenu");
        assertThat(form.select("#reponse")).isEmpty();
        Document question = screens.open(nadia, QUEUE + "&question=question-choisie.colour");
        assertThat(question.select("#reponse option").eachAttr("value")).containsExactly("", "=red");
        Document answer = screens.open(nadia, QUEUE + "&question=question-choisie.colour&reponse==red");
        assertThat(answer.select(".gu-chips a").eachText()).anyMatch(text -> text.startsWith("Couleur : Rouge"));
        assertThat(answer.select(".gu-chips a").eachAttr("href")).contains("/agents/demandes?demarche=question-choisie");
        assertThat(screens.open(nadia, QUEUE + "&question=question-choisie.plate&reponse=ab").selectFirst("input#reponse").val())
                .isEqualTo("ab");
    }

    @Test
    void aSealedQuestionIsNotOfferedAndAnAddressWrittenByHandShowsNothing() throws Exception {
        AgentSessions.Agent thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);

        assertThat(screens.open(thomas, QUEUE).select("#question option").eachText()).doesNotContain("Revenu");
        Document guessed = screens.open(thomas, QUEUE + "&question=question-choisie.income&reponse=modeste");
        assertThat(guessed.select("tbody tr")).isEmpty();
        assertThat(guessed.text()).contains("ou que vous ne pouvez pas lire").doesNotContain("Revenu");
    }

    @Test
    void whatMakesNoSenseInTheAddressIsSaid() throws Exception {
        AgentSessions.Agent nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);

        assertThat(screens.open(nadia, "/agents/demandes?etat=NOPE&agent=moi&canal=POST").select("#resultats").text())
                .contains("n’a pas de sens et ne compte pas : etat=NOPE, agent=moi");
        assertThat(screens.open(nadia, "/agents/demandes?canal=POST").text()).doesNotContain("ne compte pas");
    }
}
