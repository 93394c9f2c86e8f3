package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.accounts.Role;
import fr.guichet.requests.History;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.GuichetTest;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A request has an owner and perhaps a substitute, both named by typing, both only among those who may own it. */
@GuichetTest
class AssignmentTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private RequestDesk desk;
    @Autowired
    private History history;
    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "eau";
    private DeskScreens screens;
    private Agent nadia;
    private Agent julien;
    private RequestId request;
    private String page;

    @BeforeEach
    void file() throws Exception {
        screens = new DeskScreens(mvc);
        nadia = sessions.signIn(mvc, "Nadia Bénali " + mark, Role.INSTRUCTION);
        julien = sessions.signIn(mvc, "Julien N’Guessan " + mark, Role.INSTRUCTION);
        request = requests.filed();
        page = "/agents/demandes/" + reader.request(request).number();
    }

    @Test
    void anOwnerAndASubstituteAreNamedWithoutAccentsOrInFull() throws Exception {
        screens.send(nadia, page + "/attribution", "attribution", "benali " + mark, "suppleant", julien.email())
                .andExpect(redirectedUrl(page));

        assertThat(reader.request(request).ownerId()).isEqualTo(nadia.id());
        assertThat(reader.request(request).substituteId()).isEqualTo(julien.id());
        assertThat(screens.open(nadia, page).select(".gu-case").text()).contains("Suppléant : " + julien.name());
        assertThat(history.of(request)).extracting(History.Entry::action).contains(RequestAction.ASSIGNED,
                RequestAction.SUBSTITUTE_NAMED);
    }

    @Test
    void whatTheSubstituteSeesToStandsAmongTheirOwn() throws Exception {
        String mine = "/agents/demandes?vue=MINE&texte=" + reader.request(request).number();
        assertThat(screens.open(julien, mine).select("tbody tr")).isEmpty();

        screens.send(nadia, page + "/attribution", "attribution", nadia.email(), "suppleant", julien.email());

        assertThat(screens.open(julien, mine).select("tbody tr").text()).contains(nadia.name(), "Suppléant : " + julien.name());
        screens.send(nadia, page + "/attribution", "attribution", nadia.email(), "suppleant", "");
        assertThat(screens.open(julien, mine).select("tbody tr")).isEmpty();
    }

    @Test
    void aSubstituteGoesWithTheLastOwnerAndIsNotTheOwner() throws Exception {
        screens.send(nadia, page + "/attribution", "attribution", nadia.email(), "suppleant", julien.email());

        assertThat(wrong("attribution", nadia.email(), "suppleant", nadia.email()).select("#suppleant-err").text())
                .contains("sont la même personne");
        assertThat(wrong("attribution", "", "suppleant", julien.email()).select("#attribution-err").text())
                .contains("Nommez d’abord l’agent");
        screens.send(nadia, page + "/attribution", "attribution", "", "suppleant", "");

        assertThat(reader.request(request).ownerId()).isNull();
        assertThat(reader.request(request).substituteId()).isNull();
    }

    @Test
    void whoeverTakesItOverIsNotTheSubstituteAnyMore() throws Exception {
        screens.send(nadia, page + "/attribution", "attribution", nadia.email(), "suppleant", julien.email());

        desk.assign(request, julien.id(), julien.name(), fr.guichet.shared.Actor.APPLICATION, java.time.Instant.EPOCH);

        assertThat(reader.request(request).substituteId()).isNull();
    }

    @Test
    void nobodyIsNamedWhoMayNotHandleItAndWhatWasTypedStays() throws Exception {
        Agent thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);

        Document refused = wrong("attribution", nadia.email(), "suppleant", thomas.email());

        assertThat(refused.select("#suppleant-err").text()).contains("Thomas Ruiz n’a pas d’habilitation");
        assertThat(refused.select("#suppleant").val()).isEqualTo(thomas.email());
        assertThat(refused.select(".gu-errors li")).hasSize(1);
        assertThat(reader.request(request).ownerId()).isNull();
    }

    @Test
    void fewNamesAreProposedAndOnlyOfThoseWhoMayOwnIt() throws Exception {
        Agent thomas = sessions.signIn(mvc, "Thomas " + mark, Role.RECEPTION);
        for (int at = 0; at < 10; at++) {
            sessions.signIn(mvc, "Agent " + mark + " " + at, Role.INSTRUCTION);
        }

        Document names = screens.open(nadia, page + "/annuaire?champ=attribution&attribution=" + mark);
        Document all = screens.open(nadia, "/agents/annuaire?champ=agent-nom&agent-nom=thomas " + mark);

        assertThat(names.select("option")).hasSize(8).extracting(one -> one.val()).allMatch(name -> name.contains(mark));
        assertThat(names.select("option").eachAttr("value")).doesNotContain(thomas.name());
        assertThat(all.select("option").eachAttr("value")).containsExactly("Sans agent", thomas.name());
        assertThat(screens.open(nadia, "/agents/annuaire?champ=agent-nom&agent-nom=_'").select("option")).hasSize(9);
    }

    @Test
    void theQueueIsFilteredByANameAndByNobody() throws Exception {
        screens.send(nadia, page + "/prise");
        String here = "/agents/demandes?texte=" + reader.request(request).number() + "&agent-nom=";

        Document found = screens.open(julien, here + "benali " + mark);
        assertThat(found.select("tbody tr")).hasSize(1);
        assertThat(found.select("#agent-nom").val()).isEqualTo(nadia.name());
        assertThat(found.select(".gu-chips a").eachText()).anyMatch(text -> text.startsWith("Agent : " + nadia.name()));
        assertThat(screens.open(julien, here + "sans agent").select("tbody tr")).isEmpty();
        Document unknown = screens.open(julien, here + "Personne " + mark);
        assertThat(unknown.select("#agent-nom-err").text()).contains("Aucun agent ne répond");
        assertThat(unknown.select("#agent-nom").val()).isEqualTo("Personne " + mark);
    }

    @Test
    void receptionNamesNobody() throws Exception {
        Agent thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);

        screens.send(thomas, page + "/attribution", "attribution", nadia.email()).andExpect(status().isNotFound());
        assertThat(screens.status(thomas, page + "/annuaire?champ=attribution&attribution=n")).isEqualTo(404);
    }

    private Document wrong(String... typed) throws Exception {
        return Jsoup.parse(screens.send(nadia, page + "/attribution", typed).andExpect(status().isUnprocessableContent())
                .andReturn().getResponse().getContentAsString());
    }
}
