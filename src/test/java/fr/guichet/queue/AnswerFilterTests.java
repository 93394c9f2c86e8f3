package fr.guichet.queue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.Role;
import fr.guichet.forms.Answers;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.TestForms;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.rights.Reach;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.GuichetTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The queue narrowed to one answer: by a value, by words, and never by what whoever looks may not read. */
@GuichetTest
class AnswerFilterTests {
    private static final String FORM = "question-filtrable";

    @Autowired
    private Queue queue;
    @Autowired
    private Viewpoints viewpoints;
    @Autowired
    private RequestMother requests;
    @Autowired
    private TestForms forms;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    private RequestId red;
    private RequestId blue;

    @BeforeEach
    void file() {
        PublishedForm form = forms.published("question",
                Map.of("question-essai", FORM, "{id: message, type: long_text,",
                        """
                        {id: plate, type: text, label: Plaque, searchable: true}
                                  - {id: colour, type: single_choice, label: Couleur, searchable: true, options: [{value: red, label: Rouge}, {value: redder, label: Rouge vif}]}
                                  - {id: income, type: text, label: Revenu, searchable: true, readers: I}
                                  - {id: health, type: text, label: Santé, searchable: true, readers: M}
                                  - {id: message, type: long_text,"""));
        red = filed(form, Map.of("plate", "AB-123-CD", "colour", "red", "income", "modeste", "health", "fragile"));
        blue = filed(form, Map.of("plate", "ZZ-9", "colour", "redder"));
    }

    @Test
    void aValueIsMeantExactlyAndWordsMayBeBegun() {
        assertThat(found("colour", "=red")).contains(red).doesNotContain(blue);
        assertThat(found("plate", "ab 123")).contains(red).doesNotContain(blue);
        assertThat(found("plate", "AB123CD")).contains(red).doesNotContain(blue);
        assertThat(found("colour", "rouge")).contains(red, blue);
        assertThat(found("plate", "'&|")).isEmpty();
    }

    @Test
    void itCombinesWithOtherConditionsAndIsCountedAlike() {
        QueueSelection selection = asking("colour", "=red").with(Criterion.CHANNEL, "POST");

        assertThat(ids(selection, everything())).isEmpty();
        assertThat(queue.counts(Map.of("one", asking("colour", "=red"), "other", selection), everything()))
                .containsEntry("other", 0).hasEntrySatisfying("one", count -> assertThat(count).isPositive());
    }

    @Test
    void aSealedAnswerCannotBeGuessed() throws Exception {
        Viewpoint reception = viewpoint(Role.RECEPTION);
        Viewpoint instruction = viewpoint(Role.INSTRUCTION);
        Viewpoint medical = viewpoint(Role.MEDICAL);

        assertThat(ids(asking("plate", "ab123cd"), reception)).contains(red);
        assertThat(ids(asking("income", "modeste"), reception)).isEmpty();
        assertThat(ids(asking("income", "modeste"), instruction)).contains(red);
        assertThat(ids(asking("health", "fragile"), instruction)).isEmpty();
        assertThat(ids(asking("health", "fragile"), medical)).contains(red);
    }

    @Test
    void whatTheRowSaysCountsEvenIfALaterVersionOpensTheQuestionToAll() throws Exception {
        forms.published("question", Map.of("question-essai", FORM, "{id: message, type: long_text,",
                "{id: income, type: text, label: Revenu, searchable: true}\n          - {id: message, type: long_text,"));

        assertThat(ids(asking("income", "modeste"), viewpoint(Role.RECEPTION))).isEmpty();
    }

    @Test
    void aRightOverOneFormOpensItsSealedAnswersOnly() throws Exception {
        UUID agent = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION).id();
        jdbc.sql("""
                 insert into access_rights (id, agent_id, form_slug, sections, level, given_at, given_by)
                 values (gen_random_uuid(), ?, 'apa-a-domicile', '{INSTRUCTION}', 'READ', now(), 'Test')
                 """).param(agent).update();
        Viewpoint elsewhere = viewpoints.of(agent, LocalDate.now(clock));
        assertThat(ids(asking("income", "modeste"), elsewhere)).isEmpty();

        jdbc.sql("update access_rights set form_slug = ? where agent_id = ?").params(FORM, agent).update();
        assertThat(ids(asking("income", "modeste"), viewpoints.of(agent, LocalDate.now(clock)))).contains(red);
    }

    @Test
    void aQuestionOfAnotherFormCountsAsNotSaid() {
        QueueSelection selection = QueueSelection.of(Map.of("demarche", "apa-a-domicile", "question", FORM + ".colour", "reponse",
                "=red"));

        assertThat(selection.said()).containsOnlyKeys(Criterion.FORM);
    }

    private RequestId filed(PublishedForm form, Map<String, String> answers) {
        Answers all = new Answers(Map.of("topic", "roads", "message", "Un arbre."));
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            all = all.with(answer.getKey(), answer.getValue());
        }
        return requests.filed(form, all, requests.madeleine());
    }

    private static QueueSelection asking(String question, String answer) {
        return QueueSelection
                .of(Map.of("demarche", FORM, "question", FORM + "." + question, "reponse", answer, "tri", "reception", "sens",
                        QueueSort.DESCENDING));
    }

    private List<RequestId> found(String question, String answer) {
        return ids(asking(question, answer), everything());
    }

    private List<RequestId> ids(QueueSelection selection, Viewpoint viewpoint) {
        return queue.page(selection, viewpoint).rows().stream().map(row -> new RequestId(row.request())).toList();
    }

    private Viewpoint everything() {
        return new Viewpoint(UUID.randomUUID(), LocalDate.now(clock), Reach.EVERYWHERE);
    }

    private Viewpoint viewpoint(Role role) throws Exception {
        return viewpoints.of(sessions.signIn(mvc, "Nadia Benali", role).id(), LocalDate.now(clock));
    }
}
