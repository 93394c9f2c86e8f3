package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.accounts.Role;
import fr.guichet.demonstration.MovableClock;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.SqlLog;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What agents see of the queue, and how they share it out. */
@GuichetTest
class QueueScreenTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private MovableClock clock;
    private DeskScreens screens;
    private Agent nadia;

    @BeforeEach
    void signIn() throws Exception {
        screens = new DeskScreens(mvc);
        nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);
    }

    @Test
    void aRowSaysWhoWhatAndUntilWhenInWords() throws Exception {
        String number = number(requests.filedByRelative());

        Element row = row(screens.open(nadia, "/agents/demandes?texte=" + number), number);

        assertThat(row.text()).contains("Perrin Madeleine", "par Philippe Perrin", "En ligne", "Attend l’accord",
                "Mandat à vérifier",
                "Dans 10 j", "03/12", "le 23/11/2026");
    }

    @Test
    void aDeadlineThatHasPassedIsSaidAsLate() throws Exception {
        String number = number(requests.filed());
        clock.moveBy(Duration.ofDays(14));

        Element due = row(screens.open(nadia, "/agents/demandes?texte=" + number), number).selectFirst(".gu-due");

        assertThat(due).isNotNull();
        assertThat(due.text()).contains("En retard de");
        assertThat(due.select("svg use").attr("href")).endsWith("circle-alert");
    }

    @Test
    void thePageIsOneStatementAndItsCountersAnother() throws Exception {
        number(requests.filed());
        screens.open(nadia, "/agents/demandes");

        List<String> statements = SqlLog.of(() -> screens.open(nadia, "/agents/demandes"));

        assertThat(statements).filteredOn(sql -> sql.contains("queue_entries")).hasSize(3);
        assertThat(statements).filteredOn(sql -> !sql.contains("queue_entries"))
                .allMatch(sql -> Stream.of("accounts", "labels", "agent_preferences", "territories", "teams", "access_rights",
                        "emergency_accesses", "plan_cache_mode")
                        .anyMatch(sql::contains));
    }

    @Test
    void whatTheAddressSaysWronglyCountsAsNotSaid() throws Exception {
        assertThat(screens.status(nadia, "/agents/demandes?vue=NOPE&etat=x&canal=&agent=me&apres=zzz")).isEqualTo(200);
    }

    @Test
    void aConditionIsShownAndCanBeTakenAway() throws Exception {
        Document page = screens.open(nadia, "/agents/demandes?etat=FILED&canal=POST");

        assertThat(page.select(".gu-chips a").eachText()).anyMatch(text -> text.startsWith("État : À vérifier"));
        assertThat(page.select(".gu-chips a").eachAttr("href")).contains("/agents/demandes?canal=POST",
                "/agents/demandes?etat=FILED");
    }

    @Test
    void whoTakesARequestOwnsIt() throws Exception {
        RequestId id = requests.filed();

        screens.send(nadia, "/agents/demandes/" + number(id) + "/prise")
                .andExpect(redirectedUrl("/agents/demandes/" + number(id)));

        assertThat(reader.request(id).ownerId()).isEqualTo(nadia.id());
    }

    @Test
    void aRequestThatAColleagueHasTakenIsNotTakenAgain() throws Exception {
        RequestId id = requests.filed();
        Agent julien = sessions.signIn(mvc, "Julien N’Guessan", Role.INSTRUCTION);
        screens.send(julien, "/agents/demandes/" + number(id) + "/prise");

        screens.send(nadia, "/agents/demandes/" + number(id) + "/prise").andExpect(status().isConflict());

        assertThat(reader.request(id).ownerId()).isEqualTo(julien.id());
    }

    @Test
    void receptionSeesTheQueueButGivesNothingOut() throws Exception {
        RequestId id = requests.filed();
        Agent thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);

        Document page = screens.open(thomas, "/agents/demandes?texte=" + number(id));

        assertThat(row(page, number(id)).select("button")).isEmpty();
        screens.send(thomas, "/agents/demandes/" + number(id) + "/prise").andExpect(status().isNotFound());
        assertThat(reader.request(id).ownerId()).isNull();
    }

    private static Element row(Document page, String number) {
        return page.select("tbody tr").stream().filter(row -> row.text().contains(number)).findFirst().orElseThrow();
    }

    private String number(RequestId id) {
        return reader.request(id).number();
    }
}
