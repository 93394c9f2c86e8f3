package fr.guichet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.guichet.accounts.Role;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Odile's request for her mother came by post: Thomas types it beside its scan, and it stands in the queue with those from online. */
@GuichetTest
class SameRequestOnPaperTests {
    private static final List<String> ONLINE_ONLY = List.of("consent_way", "consent_email", "honour");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Browser browser;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;

    @Test
    void isTypedBesideItsScanAndStandsInTheOneQueue() throws Exception {
        // Nobody else in the register is called so: she is the one whom her name and date of birth find.
        String firstName = "Zélie" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String online = reader.request(requests.filed(ApaAnswers.ofPhilippeForMadeleine().with("subject_first_names", firstName),
                requests.philippe())).number();
        Agent thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);
        Page page = Desk.of(browser.open(Screen.DESK), thomas, online).page();

        page.navigate("/agents/saisie");
        page.selectOption("#form", "apa-a-domicile");
        page.fill("[name=receivedOn]", "2026-11-19");
        page.setInputFiles("#scans", new FilePayload("cerfa.png", "image/png", RequestMother.picture(UUID.randomUUID())));
        page.click("main form button");
        type(page, firstName);
        assertThat(page.locator("h1")).containsText("Ce qui manque");
        assertThat(page.locator("main")).containsText("Dernier avis d’impôt");
        page.locator("input[name=personne]").first().evaluate("input => input.click()");
        page.click("button[name=ouvrir]");

        assertThat(page.locator("h1")).containsText(firstName);
        assertThat(page.locator("#autres").locator("..")).containsText(online);
        assertThat(page.locator("main")).containsText("le 19/11/2026");
        assertThat(page.locator("main")).containsText("Odile D’Artagnan");
        assertThat(page.locator("main")).containsText("14 rue des Tilleuls");
        assertThat(page.locator("main")).containsText("Un fichier, réservé aux agents");
        Browser.assertAccessible(page);
        String paper = page.url().replaceFirst(".*/", "");

        page.navigate("/agents/demandes?texte=" + firstName);
        assertThat(page.locator("tbody")).containsText(online);
        assertThat(page.locator("tbody")).containsText(paper);
        page.navigate("/agents/courriers");
        assertThat(page.locator("main")).containsText(paper);
    }

    /** Answers what each page of the paper asks, until the list of what is missing. */
    private static void type(Page page, String firstName) {
        var answers = new java.util.HashMap<>(RequestForAMother.all());
        ONLINE_ONLY.forEach(answers::remove);
        answers.put("subject_first_names", firstName);
        Filler filler = new Filler(page);
        while (!page.url().endsWith("/verification")) {
            filler.answerWhatIsAsked(answers);
            page.waitForNavigation(() -> page.locator("button.btn-primary[name=continuer]").click());
        }
    }
}
