package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.accounts.Role;
import fr.guichet.demonstration.MovableClock;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.GuichetTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Two agents before one case. */
@GuichetTest
class LeaseTests {
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
    private Agent julien;
    private String at;

    @BeforeEach
    void signIn() throws Exception {
        screens = new DeskScreens(mvc);
        nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);
        julien = sessions.signIn(mvc, "Julien N’Guessan", Role.INSTRUCTION);
        at = "/agents/demandes/" + reader.request(requests.filed()).number();
        screens.send(nadia, at + "/main");
    }

    @Test
    void oneWorksTheOtherReads() throws Exception {
        assertThat(screens.open(julien, at).text()).contains("Nadia Benali travaille sur cette demande depuis", "Madeleine");
        assertThat(screens.open(julien, at).select("main form")).isEmpty();
        assertThat(screens.open(nadia, at).select("main form")).isNotEmpty();

        screens.send(julien, at + "/note", "note", "Je l’ai appelée").andExpect(status().isConflict());
        screens.send(nadia, at + "/note", "note", "Je l’ai appelée").andExpect(status().is3xxRedirection());
    }

    @Test
    void whoeverComesTakesOverWhatHasFallenSilent() throws Exception {
        clock.moveBy(Duration.ofMinutes(11));

        screens.send(julien, at + "/main");

        screens.send(nadia, at + "/note", "note", "Trop tard").andExpect(status().isConflict());
        assertThat(screens.open(nadia, at).text()).contains("Julien N’Guessan travaille sur cette demande");
    }

    @Test
    void whoLeavesOrSendsWhatTheyTypedLetsTheCaseGo() throws Exception {
        screens.send(nadia, at + "/note", "note", "C’est fait");
        screens.send(julien, at + "/main");
        screens.send(julien, at + "/main/fin").andExpect(status().isNoContent());
        screens.send(nadia, at + "/main");
        screens.send(nadia, at + "/main/fin").andExpect(status().isNoContent());

        screens.send(julien, at + "/note", "note", "Je l’ai appelée").andExpect(status().is3xxRedirection());
    }
}
