package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.guichet.accounts.Role;
import fr.guichet.requests.History;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestState;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.GuichetTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Two agents press the same button in the same second: one is told that it is done, the other that somebody was quicker. */
@GuichetTest
class AtTheSameSecondTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private History history;
    @Autowired
    private JdbcClient jdbc;
    private Agent helene;
    private Agent paul;

    @BeforeEach
    void signIn() throws Exception {
        helene = sessions.signIn(mvc, "Hélène Lefranc", Role.DECISION);
        paul = sessions.signIn(mvc, "Paul Leclerc", Role.DECISION);
    }

    @Test
    void oneOfThemSigns() throws Exception {
        RequestId id = requests.grantProposed();
        String page = "/agents/demandes/" + reader.request(id).number();
        String seen = new DeskScreens(mvc).open(helene, page).select("form[action$=signature] input[name=vu]").val();

        List<MockHttpServletResponse> answers = both(page + "/signature", "vu", seen);

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 409);
        assertThat(refused(answers)).contains("Cette action n’est plus possible", "Quelqu’un a peut-être agi entre-temps");
        assertThat(reader.request(id).state()).isEqualTo(RequestState.GRANTED);
        assertThat(history.of(id)).filteredOn(entry -> entry.action() == RequestAction.GRANTED).hasSize(1);
        assertThat(jdbc.sql("select count(*) from request_history where request_id = ? and action = 'GRANTED'").param(id.value())
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void oneOfThemTakesIt() throws Exception {
        RequestId id = requests.filed();

        List<MockHttpServletResponse> answers = both("/agents/demandes/" + reader.request(id).number() + "/prise");

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 409);
        assertThat(history.of(id)).filteredOn(entry -> entry.action() == RequestAction.ASSIGNED).hasSize(1);
    }

    private List<MockHttpServletResponse> both(String address, String... typed) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Callable<MockHttpServletResponse>> two = List.of(helene, paul).stream()
                .map(agent -> (Callable<MockHttpServletResponse>) () -> {
                    var request = post(address).session(agent.session()).with(csrf());
                    for (int at = 0; at < typed.length; at += 2) {
                        request.param(typed[at], typed[at + 1]);
                    }
                    together.await();
                    return mvc.perform(request).andReturn().getResponse();
                }).toList();
        List<MockHttpServletResponse> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<MockHttpServletResponse> one : threads.invokeAll(two)) {
                answers.add(one.get());
            }
        }
        return answers;
    }

    private static String refused(List<MockHttpServletResponse> answers) throws Exception {
        for (MockHttpServletResponse answer : answers) {
            if (answer.getStatus() == 409) {
                return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)).text();
            }
        }
        throw new AssertionError("nobody was refused");
    }
}
