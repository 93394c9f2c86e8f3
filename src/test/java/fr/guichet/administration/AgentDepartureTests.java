package fr.guichet.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.Role;
import fr.guichet.forms.Answers;
import fr.guichet.forms.TestForms;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private TestForms forms;
    @Autowired
    private JdbcClient jdbc;
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
        Document shown = Jsoup.parse(admin.post(here, "successor", staying.email()).getContentAsString(StandardCharsets.UTF_8));
        assertThat(shown.select("main").text()).contains("Nadia Benali : 1 demande", "Rien n’est encore fait");
        assertThat(reader.request(open).ownerName()).isEqualTo("Paul Leclerc");

        assertThat(leaves(here, "successor", staying.email())).isEqualTo("/administration/agents");

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

        leaves(here, "successor", "");

        assertThat(reader.request(open).ownerId()).isNull();
    }

    @Test
    void eachRequestGoesOnlyToWhoeverMayOwnItAndTheRestIsCountedBeforehand() throws Exception {
        RequestId apa = owned();
        RequestId question = requests.filed(
                forms.published("question", Map.of("question-essai", "question-au-depart")),
                new Answers(Map.of("topic", "roads", "message", "Un arbre.")), requests.madeleine());
        assign(question, leaving.id(), leaving.name());
        Agent narrow = sessions.signIn(mvc, "Zoé Étroite", Role.RECEPTION);
        jdbc.sql("""
                 insert into access_rights (id, agent_id, form_slug, level, given_at, given_by)
                 values (gen_random_uuid(), ?, 'apa-a-domicile', 'PROCESS', now(), 'Test')
                 """).param(narrow.id()).update();

        Document shown = Jsoup.parse(admin.post(here, "successor", narrow.email()).getContentAsString(StandardCharsets.UTF_8));
        assertThat(shown.select("main").text()).contains("Zoé Étroite : 1 demande", "Sans agent, dans leur équipe : 1 demande");
        Document both = Jsoup.parse(admin.post(here, "successor", narrow.email(), "second", staying.email(), "marque",
                shown.select("input[name=marque]").val()).getContentAsString(StandardCharsets.UTF_8));
        assertThat(both.select("main").text()).contains("Zoé Étroite : 1 demande", "Nadia Benali : 1 demande");
        admin.leads(here, "successor", narrow.email(), "second", staying.email(), "marque",
                both.select("input[name=marque]").val());

        assertThat(reader.request(apa).ownerId()).isEqualTo(narrow.id());
        assertThat(reader.request(question).ownerId()).isEqualTo(staying.id());
    }

    @Test
    void whoStoodInForThemTakesOverNothingByThatAlone() throws Exception {
        RequestId open = owned();
        Agent reception = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("insert into substitutes (id, agent_id, substitute_id, since, until) values (gen_random_uuid(), ?, ?, ?, ?)")
                .params(leaving.id(), reception.id(), today, today).update();

        leaves(here, "successor", reception.email());

        assertThat(reader.request(open).ownerId()).isNull();
    }

    @Test
    void substitutesStayBesideTheNewOwnerAndWhoeverLeavesIsNoneAnyMore() throws Exception {
        RequestId open = owned();
        desk.nameSubstitute(open, staying.id(), staying.name(), Actor.APPLICATION, clock.instant());
        RequestId other = requests.filed();
        assign(other, staying.id(), staying.name());
        desk.nameSubstitute(other, leaving.id(), leaving.name(), Actor.APPLICATION, clock.instant());

        leaves(here, "successor", staying.email());

        assertThat(reader.request(open).ownerId()).isEqualTo(staying.id());
        assertThat(reader.request(open).substituteId()).isNull();
        assertThat(reader.request(other).substituteId()).isNull();
        assertThat(history.of(other)).extracting(History.Entry::action).contains(RequestAction.SUBSTITUTE_DROPPED);
    }

    @Test
    void anUnknownNameOrTheirOwnIsSaidBesideTheField() throws Exception {
        owned();

        MockHttpServletResponse wrong = admin.post(here, "successor", "Personne Du-Tout", "second", leaving.email());

        assertThat(wrong.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(wrong.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("#successor-err").text()).contains("Aucun agent ne répond");
        assertThat(page.select("#second-err").text()).contains("C’est l’agent qui part");
        assertThat(page.select("#successor").val()).isEqualTo("Personne Du-Tout");
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
            leaves(address, "successor", "");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks at who would take over what, and confirms it. */
    private String leaves(String address, String... typed) throws Exception {
        String shown = admin.post(address, typed).getContentAsString(StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(List.of(typed));
        all.addAll(List.of("marque", Jsoup.parse(shown).select("input[name=marque]").val()));
        return admin.leads(address, all.toArray(String[]::new));
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
