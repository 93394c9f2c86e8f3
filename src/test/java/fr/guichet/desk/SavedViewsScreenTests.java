package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.accounts.Role;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.GuichetTest;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The selections that agents keep for themselves and for others. */
@GuichetTest
class SavedViewsScreenTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private JdbcClient jdbc;
    private final String name = "Vue " + UUID.randomUUID();
    private DeskScreens screens;
    private Agent nadia;
    private Agent julien;

    @BeforeEach
    void signIn() throws Exception {
        screens = new DeskScreens(mvc);
        nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);
        julien = sessions.signIn(mvc, "Julien N’Guessan", Role.INSTRUCTION);
    }

    @Test
    void keepsWhatIsShownUnderANameForItsMakerOnly() throws Exception {
        screens.send(nadia, "/agents/vues", "nom", name, "partage", "moi", "etat", "FILED", "tri", "nom", "colonnes", "personne",
                "apres",
                "x_019339c5-0000-7000-8000-000000000001").andExpect(
                        redirectedUrl(
                                "/agents/demandes?etat=FILED&tri=nom&colonnes=personne&apres=x_019339c5-0000-7000-8000-000000000001"));

        Element link = link(nadia, "/agents/demandes");
        assertThat(link.attr("href")).isEqualTo("/agents/demandes?etat=FILED&tri=nom&colonnes=personne");
        assertThat(link(nadia, link.attr("href")).attr("aria-current")).isEqualTo("page");
        assertThat(screens.open(julien, "/agents/demandes").text()).doesNotContain(name);
    }

    @Test
    void givesWhatWasTypedBackWhenTheNameIsMissingOrTaken() throws Exception {
        screens.send(nadia, "/agents/vues", "nom", name, "etat", "FILED");

        Document page = Jsoup.parse(screens
                .send(nadia, "/agents/vues", "nom", name.toUpperCase(java.util.Locale.ROOT), "canal", "POST", "partage", "tous")
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString());

        assertThat(page.select("#nom-err").text()).contains("déjà une vue de ce nom");
        assertThat(page.select("input[name=canal]").val()).isEqualTo("POST");
        assertThat(page.select("option[selected]").val()).isEqualTo("tous");
        screens.send(nadia, "/agents/vues", "nom", " ").andExpect(status().isUnprocessableContent());
    }

    @Test
    void aViewSharedWithATeamIsSeenByItsMembersOnly() throws Exception {
        UUID team = team(nadia, julien);
        Agent claire = sessions.signIn(mvc, "Claire Vidal", Role.MEDICAL);
        screens.send(nadia, "/agents/vues", "nom", name, "partage", team.toString(), "etat", "FILED");

        assertThat(screens.open(julien, "/agents/demandes").text()).contains(name);
        assertThat(screens.open(claire, "/agents/demandes").text()).doesNotContain(name);
        assertThat(screens.status(claire, "/agents/vues/" + id())).isEqualTo(404);
    }

    @Test
    void onlyItsMakerRenamesAndDeletesAView() throws Exception {
        screens.send(nadia, "/agents/vues", "nom", name, "partage", "tous", "etat", "FILED");
        UUID id = id();

        screens.send(julien, "/agents/vues/" + id, "nom", "Autre").andExpect(status().isNotFound());
        screens.send(julien, "/agents/vues/" + id + "/suppression").andExpect(status().isNotFound());
        screens.send(nadia, "/agents/vues/" + id, "nom", name + " bis", "partage", "moi");

        assertThat(screens.open(julien, "/agents/demandes").text()).doesNotContain(name);
        assertThat(screens.open(nadia, "/agents/demandes").text()).contains(name + " bis");
        screens.send(nadia, "/agents/vues/" + id + "/suppression");
        assertThat(screens.open(nadia, "/agents/demandes").text()).doesNotContain(name);
    }

    @Test
    void theViewOfAnAgentWhoLeftStaysOfUseAndIsTakenOver() throws Exception {
        screens.send(nadia, "/agents/vues", "nom", name, "partage", "tous", "etat", "FILED");
        UUID id = id();
        jdbc.sql("update accounts set closed_at = now() where id = :id").param("id", nadia.id()).update();

        assertThat(screens.open(julien, link(julien, "/agents/demandes").attr("href")).text())
                .contains("enregistrée par Nadia Benali, qui n’est plus là");
        screens.send(julien, "/agents/vues/" + id + "/reprise");

        assertThat(screens.open(julien, "/agents/vues/" + id).select("#nom").val()).isEqualTo(name);
    }

    @Test
    void aViewThatAsksForWhatIsGoneSaysSo() throws Exception {
        screens.send(nadia, "/agents/vues", "nom", name, "etiquette", "019339c5-0000-7000-8000-000000000001");

        Document page = screens.open(nadia, link(nadia, "/agents/demandes").attr("href"));

        assertThat(page.text()).contains("demande quelque chose qui n’existe plus", "Étiquette : n’existe plus");
    }

    @Test
    void showsTheColumnsThatWereChosen() throws Exception {
        Document page = screens.open(nadia, "/agents/demandes?etat=toutes&colonnes=personne&colonnes=etiquettes");

        assertThat(page.select("input[name=colonnes][type=checkbox][checked]").eachAttr("value")).containsExactly("personne",
                "etiquettes");
    }

    private Element link(Agent agent, String address) throws Exception {
        return screens.open(agent, address).select(".gu-views a").stream().filter(link -> link.text().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private UUID id() {
        return jdbc.sql("select id from saved_views where name = :name").param("name", name).query(UUID.class).single();
    }

    private UUID team(Agent... members) {
        UUID service = UUID.randomUUID();
        UUID team = UUID.randomUUID();
        jdbc.sql("insert into services (id, name) values (:id, :name)").param("id", service).param("name", "S " + service)
                .update();
        jdbc.sql("insert into teams (id, name, service_id) values (:id, :name, :service)").param("id", team)
                .param("name", "T " + team)
                .param("service", service).update();
        for (Agent member : members) {
            jdbc.sql("insert into team_members (team_id, agent_id, since) values (:team, :agent, '2026-01-01')")
                    .param("team", team)
                    .param("agent", member.id()).update();
        }
        return team;
    }
}
