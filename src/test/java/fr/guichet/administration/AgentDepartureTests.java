package fr.guichet.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.Role;
import fr.guichet.requests.History;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.shared.Actor;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Browser;
import fr.guichet.testing.Device;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import fr.guichet.testing.Statements;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** An agent leaves: somebody else takes over, or the queue does. */
@GuichetTest
class AgentDepartureTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private Browser browser;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestDesk desk;
    @Autowired
    private RequestReader reader;
    @Autowired
    private History history;
    @Autowired
    private Statements statements;
    @Autowired
    private Clock clock;

    private Agent ines;
    private Agent leaving;
    private Agent staying;
    private Device admin;
    private String here;

    @BeforeEach
    void signIn() throws Exception {
        ines = sessions.signIn(mvc, "Inès Dumont", Role.ADMINISTRATION);
        leaving = sessions.signIn(mvc, "Paul Leclerc", Role.INSTRUCTION);
        staying = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);
        admin = Device.of(mvc, ines.session());
        here = "/administration/agents/" + leaving.id() + "/fermeture";
    }

    @Test
    void whatIsUnderWayIsHandedOverWithALineInTheHistory() throws Exception {
        RequestId open = owned();
        RequestId ended = owned();
        desk.withdraw(ended, requests.madeleine(), clock.instant());
        assertThat(admin.page(here).text()).contains("Cet agent a 1 demande en cours.");
        MockHttpServletResponse unsaid = admin.post(here, "successor", "");
        assertThat(unsaid.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(unsaid.getContentAsString(StandardCharsets.UTF_8)).select("#successor-err").text())
                .contains("Choisissez un agent");

        assertThat(admin.leads(here, "successor", staying.id().toString())).isEqualTo("/administration/agents");

        assertThat(reader.request(open).ownerName()).isEqualTo("Nadia Benali");
        assertThat(reader.request(ended).ownerName()).isEqualTo("Paul Leclerc");
        assertThat(history.of(open)).filteredOn(entry -> entry.action() == RequestAction.HANDED_OVER)
                .extracting(History.Entry::detail, History.Entry::actor)
                .containsExactly(tuple("Paul Leclerc → Nadia Benali", "Inès Dumont"));
        assertThat(admin.get(here).getStatus()).isEqualTo(404);
    }

    @Test
    void toNobodyInParticularIsBackToTheQueue() throws Exception {
        RequestId open = owned();

        admin.leads(here, "successor", "file");

        assertThat(reader.request(open).ownerId()).isNull();
    }

    @Test
    void manyRequestsTakeAsManyStatementsAsOne() throws Exception {
        owned();
        Agent other = sessions.signIn(mvc, "Luc Petit", Role.INSTRUCTION);
        for (int at = 0; at < 5; at++) {
            assign(requests.filed(), other.id(), other.name());
        }

        long one = statements.of(() -> leave(here));
        long five = statements.of(() -> leave("/administration/agents/" + other.id() + "/fermeture"));

        assertThat(five).isEqualTo(one);
    }

    @Test
    void theScreenIsAccessibleAndFits() throws Exception {
        owned();
        Page page = AgentSessions.enter(browser.open(Screen.DESK), ines);
        page.navigate(here);
        for (Screen screen : Screen.values()) {
            screen.resize(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
            Browser.assertAccessible(page);
        }
    }

    private void leave(String address) {
        try {
            admin.leads(address, "successor", "file");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private RequestId owned() {
        RequestId id = requests.filed();
        assign(id, leaving.id(), leaving.name());
        return id;
    }

    private void assign(RequestId id, UUID agent, String name) {
        desk.assign(id, agent, name, new Actor(agent, name, Actor.Kind.AGENT), clock.instant());
    }
}
