package fr.guichet.demonstration.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.accounts.Role;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.organisation.Communes;
import fr.guichet.questions.Problem;
import fr.guichet.questions.Questionnaire;
import fr.guichet.requests.QueueRebuild;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.GuichetTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Everything is taken back after each test, the requests that are made here too. */
@GuichetTest
@Transactional
class VolumeTests {
    private static final int REQUESTS = 400;
    private static final int PEOPLE = 150;
    private static final int AGENTS = 30;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RequestMother requests;

    @Autowired
    RequestReader reader;

    @Autowired
    Questionnaire questionnaire;

    @Autowired
    AgentSessions agents;

    @Autowired
    MockMvc mvc;

    private UUID[] before = {};

    @BeforeEach
    void fill(@Autowired DataSource database, @Autowired FormCatalogue forms, @Autowired Communes communes,
            @Autowired QueueRebuild queue, @Autowired Clock clock) {
        List<RequestId> originals = List.of(requests.filed(), requests.filedUnderMandate(), requests.documentsAsked(),
                requests.complete(),
                requests.granted(), requests.refused());
        before = jdbc.sql("select id from requests").query(UUID.class).list().toArray(UUID[]::new);
        jdbc.sql("delete from queue_entries where request_id not in (:originals)")
                .param("originals", originals.stream().map(RequestId::value).toList()).update();
        new Volume(database, forms, communes, queue, clock, () -> "hash")
                .fill(new Volume.Size(REQUESTS, PEOPLE, AGENTS), progress -> {
                });
    }

    @Test
    void makesAsManyAsAreAskedForAndTheSameEveryTime() {
        assertThat(made()).hasSize(REQUESTS);
        assertThat(count("people where created_at = '2018-01-02'")).isEqualTo(PEOPLE);
        assertThat(count("accounts where kind = 'AGENT' and opened_at = '2018-01-01'")).isEqualTo(AGENTS);
        assertThat(jdbc.sql("select birth_name || ' ' || insee from people where created_at = '2018-01-02' order by id limit 2")
                .query(String.class).list()).containsExactly("Simon 76752", "Patin 14027");
    }

    @Test
    void givesEachItsNumberItsHistoryAndItsPlaceInTheQueueAndLeavesAFewOpen() {
        assertThat(jdbc.sql("select number from requests where id in (:made)").param("made", made()).query(String.class).list())
                .doesNotHaveDuplicates().allMatch(number -> number.matches("APA-20\\d\\d-\\d{6}-[A-Y]"));
        assertThat(jdbc
                .sql("select count(distinct request_id) from request_history where action = 'FILED' and request_id in (:made)")
                .param("made", made()).query(Integer.class).single()).isEqualTo(REQUESTS);
        assertThat(jdbc.sql("select count(*) from queue_entries where not ended and request_id in (:made)").param("made", made())
                .query(Integer.class).single()).isBetween(REQUESTS / 50, REQUESTS / 10);
    }

    @Test
    void leavesNothingToBeSentForThePast(@Autowired Clock clock) {
        assertThat(jdbc.sql("select distinct taken_over_on from requests where id in (:made)").param("made", made())
                .query(LocalDate.class).list()).containsExactly(LocalDate.now(clock));
    }

    @Test
    void makesCasesThatOpenWithValidAnswersOfTheirPerson() throws Exception {
        var agent = agents.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);
        List<UUID> ofEachState = jdbc.sql("select distinct on (state) id from requests where id in (:made)").param("made", made())
                .query(UUID.class).list();

        for (UUID id : ofEachState) {
            RequestView request = reader.request(new RequestId(id));
            assertThat(questionnaire.checkAll(request.situation()).stream().filter(Problem::isError)).isEmpty();
            assertThat(
                    jdbc.sql("select subject_said from queue_entries where request_id = :id").param("id", id).query(String.class)
                            .single())
                    .isEqualTo(request.names().subject());
            mvc.perform(get("/agents/demandes/" + request.number()).session(agent.session())).andExpect(status().isOk());
        }
    }

    private List<UUID> made() {
        return jdbc.sql("select request_id from queue_entries where request_id <> all (:before) order by number")
                .param("before", before).query(UUID.class).list();
    }

    private long count(String of) {
        return jdbc.sql("select count(*) from " + of).query(Long.class).single();
    }
}
