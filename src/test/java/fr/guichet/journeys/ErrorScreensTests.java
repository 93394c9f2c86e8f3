package fr.guichet.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.guichet.accounts.AccountMother;
import fr.guichet.accounts.Role;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import fr.guichet.testing.Screen;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever meets an error is told what to do next, and stays on their own side of the counter. */
@GuichetTest
class ErrorScreensTests {
    @Autowired
    MockMvc mvc;
    @Autowired
    Browser browser;
    @Autowired
    Mailbox mails;
    @Autowired
    AgentSessions sessions;
    @Autowired
    RequestMother requests;
    @Autowired
    RequestReader reader;
    @Autowired
    AccountMother accounts;

    @Test
    void anAgentIsLedBackToTheQueue() throws Exception {
        var nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);

        Document page = Jsoup.parse(mvc.perform(get("/agents/demandes/inconnue").session(nadia.session())).andReturn()
                .getResponse().getContentAsString());

        assertThat(page.select("h1").text()).isEqualTo("Cette page n’existe pas");
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/agents/demandes", "/agents/acces-urgent");
        assertThat(page.select("html").hasClass("gu-agent")).isTrue();
    }

    @Test
    void aVisitorIsLedHomeOrToHelp() throws Exception {
        Document page = Jsoup.parse(mvc.perform(get("/demarches/inconnue")).andReturn().getResponse().getContentAsString());

        assertThat(page.select("main a").eachAttr("href")).containsExactly("/", "/aide");
    }

    @Test
    void aCitizenWhoSendsNothingIsAskedForAFileAndLaterForASession() throws Exception {
        String email = UUID.randomUUID() + "@example.org";
        RequestId request = requests.filed(ApaAnswers.ofMadeleine(), accounts.citizen("Zoé 👵 L’Hermite", email));
        requests.askForDocuments(request);
        Page page = browser.openWithoutScripts(Screen.PHONE);
        page.navigate("/connexion");
        mails.signIn(page, email);
        page.navigate("/mes-demandes/" + reader.request(request).number());

        page.locator("form[action*='/pieces/'] button").first().click();
        assertThat(page.locator(".gu-errors").innerText()).contains("Choisissez d’abord un fichier");
        Browser.assertAccessible(page);

        page.fill("#texte", "Ma mère s’est trompée 👵");
        page.context().clearCookies();
        page.locator("form[action$='/messages'] button").click(new Locator.ClickOptions().setForce(true));
        assertThat(page.locator("h1").innerText()).isEqualTo("Cette page était ouverte depuis trop longtemps");
        Browser.assertAccessible(page);
    }
}
