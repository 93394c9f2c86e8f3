package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.accounts.Role;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.GuichetTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Letters from the case to the printer. */
@GuichetTest
class LettersScreenTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;

    @Test
    void aMessageToSomebodyWithoutMailIsALetterThatIsPrintedThenConfirmed() throws Exception {
        DeskScreens screens = new DeskScreens(mvc);
        Agent thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);
        RequestId id = requests.filedByPost();
        String number = reader.request(id).number();
        screens.send(thomas, "/agents/demandes/" + number + "/messages", "message", "Nous passerons lundi.")
                .andExpect(status().is3xxRedirection());

        Document page = screens.open(thomas, "/agents/courriers");
        String letter = letter(page, number).selectFirst("input").val();
        screens.send(thomas, "/agents/courriers/impression", "lettres", letter, "faces", "TWO").andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));
        screens.send(thomas, "/agents/courriers/confirmation", "lettres", letter).andExpect(status().is3xxRedirection());

        assertThat(screens.open(thomas, "/agents/courriers").select("input[value=" + letter + "]")).isEmpty();
    }

    private static Element letter(Document page, String number) {
        return page.select("tbody tr").stream().filter(row -> row.text().contains(number) && row.text().contains("message"))
                .findFirst().orElseThrow();
    }
}
