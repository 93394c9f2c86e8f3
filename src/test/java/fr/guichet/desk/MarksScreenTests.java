package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.accounts.Role;
import fr.guichet.requests.History;
import fr.guichet.requests.RequestAction;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The labels that administrators keep and agents put on requests, and what goes before the rest. */
@GuichetTest
class MarksScreenTests {
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
    private final String label = "L " + UUID.randomUUID().toString().substring(0, 30);
    private DeskScreens screens;
    private Agent nadia;
    private Agent admin;

    @BeforeEach
    void signIn() throws Exception {
        screens = new DeskScreens(mvc);
        nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);
        admin = sessions.signIn(mvc, "Alix Administration", Role.ADMINISTRATION);
        screens.send(admin, "/administration/etiquettes", "name", label, "tone", "warn");
    }

    @Test
    void aLabelIsPutOnFoundByAndTakenOffWithALineInTheHistory() throws Exception {
        RequestId id = requests.filed();
        String at = "/agents/demandes/" + reader.request(id).number();
        String found = "/agents/demandes?etiquette=" + id();

        screens.send(nadia, at + "/etiquettes", "etiquette", id().toString());
        assertThat(screens.open(nadia, at).select(".gu-marks .gu-tag").text()).contains(label);
        assertThat(screens.open(nadia, found).select("tbody tr").text()).contains(reader.request(id).number(), label);
        screens.send(nadia, at + "/etiquettes/" + id() + "/retrait");

        assertThat(screens.open(nadia, found).select("tbody tr")).isEmpty();
        assertThat(history.of(id)).extracting(History.Entry::action).contains(RequestAction.LABELLED, RequestAction.UNLABELLED);
    }

    @Test
    void aLabelThatIsNoLongerOfferedStaysWhereItIs() throws Exception {
        RequestId id = requests.filed();
        String at = "/agents/demandes/" + reader.request(id).number();
        screens.send(nadia, at + "/etiquettes", "etiquette", id().toString());

        screens.send(admin, "/administration/etiquettes/" + id() + "/retrait");

        assertThat(screens.open(nadia, at).select(".gu-marks .gu-tag").text()).contains(label);
        assertThat(screens.open(nadia, "/agents/demandes").select("#etiquette option").eachText()).doesNotContain(label);
    }

    @Test
    void twoLabelsDoNotHaveTheSameName() throws Exception {
        Document page = Jsoup.parse(
                screens.send(admin, "/administration/etiquettes", "name", label.toLowerCase(java.util.Locale.ROOT), "tone", "ok")
                        .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString());

        assertThat(page.select("#name-err").text()).contains("porte déjà ce nom");
        assertThat(page.select("#name").val()).isEqualTo(label.toLowerCase(java.util.Locale.ROOT));
        screens.send(admin, "/administration/etiquettes", "name", "", "tone", "x").andExpect(status().isUnprocessableContent());
    }

    @Test
    void whatIsUrgentSaysWhyAndIsAViewOfItsOwn() throws Exception {
        RequestId id = requests.filed();
        String number = reader.request(id).number();
        String at = "/agents/demandes/" + number;

        screens.send(nadia, at + "/urgence", "urgente", "oui", "motif", " ").andExpect(status().isUnprocessableContent());
        screens.send(nadia, at + "/urgence", "urgente", "oui", "motif", "Sortie d’hôpital vendredi");

        assertThat(screens.open(nadia, at).text()).contains("Signalée urgente : Sortie d’hôpital vendredi");
        assertThat(screens.open(nadia, "/agents/demandes?vue=URGENT&texte=" + number).select("tbody tr").text()).contains(number,
                "Urgente");
        screens.send(nadia, at + "/urgence", "urgente", "non", "motif", "Reportée");
        assertThat(screens.open(nadia, "/agents/demandes?vue=URGENT&texte=" + number).select("tbody tr")).isEmpty();
    }

    private UUID id() {
        return jdbc.sql("select id from labels where name = :name").param("name", label).query(UUID.class).single();
    }
}
