package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.accounts.Role;
import fr.guichet.demonstration.MovableClock;
import fr.guichet.reminders.AgentTasks;
import fr.guichet.reminders.Reminders;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.shared.Actor;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.GuichetTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What rules ask agents to do by hand, on their screens. */
@GuichetTest
class TasksScreenTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestDesk desk;
    @Autowired
    private RequestReader reader;
    @Autowired
    private Reminders reminders;
    @Autowired
    private AgentTasks tasks;
    @Autowired
    private MovableClock clock;
    private DeskScreens screens;
    private Agent nadia;
    private RequestId request;
    private String number;

    @BeforeEach
    void aDecisionIsDueSoon() throws Exception {
        screens = new DeskScreens(mvc);
        nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);
        request = requests.complete();
        number = reader.request(request).number();
        desk.assign(request, nadia.id(), nadia.name(), new Actor(nadia.id(), nadia.name(), Actor.Kind.AGENT), clock.instant());
        clock.moveTo(Instant.parse("2027-01-11T08:00:00Z"));
        reminders.runDue(clock.instant());
    }

    @Test
    void theOwnerSeesThemInTheListInTheQueueAndInTheCase() throws Exception {
        assertThat(screens.open(nadia, "/agents/taches").select("tbody tr").text()).contains(number,
                "Décision à prendre avant le");
        assertThat(screens.open(nadia, "/agents/demandes").select(".gu-views a[href='/agents/taches'] .n").text()).isEqualTo("1");
        assertThat(screens.open(nadia, "/agents/demandes/" + number).select("aside").text()).contains("Une tâche",
                "Décision à prendre avant le");
    }

    @Test
    void whatIsDoneIsOffTheList() throws Exception {
        var page = screens.open(nadia, "/agents/demandes/" + number);

        screens.send(nadia, page, "taches/" + tasks.of(request).getFirst().id()).andExpect(status().is3xxRedirection());

        assertThat(screens.open(nadia, "/agents/taches").text()).contains("Rien ne vous attend.");
    }

    @Test
    void nobodySeesTheTasksOfAnother() throws Exception {
        Agent julien = sessions.signIn(mvc, "Julien N’Guessan", Role.INSTRUCTION);

        assertThat(screens.open(julien, "/agents/taches").text()).doesNotContain(number);
        assertThat(screens.status(sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION), "/agents/taches")).isEqualTo(404);
    }
}
