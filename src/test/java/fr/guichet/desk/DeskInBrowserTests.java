package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.guichet.accounts.Role;
import fr.guichet.batches.BatchWork;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The screens of agents in a real browser. */
@GuichetTest
class DeskInBrowserTests {
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
    @Autowired
    private BatchWork work;
    @Autowired
    private Clock clock;
    private Agent nadia;

    @BeforeEach
    void open() throws Exception {
        nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION, Role.MEDICAL, Role.DECISION);
    }

    @Test
    void everyScreenIsAccessibleAndFitsAPhone() {
        RequestId asked = requests.documentsAsked();
        requests.sendDocument(asked);
        for (Screen screen : Screen.values()) {
            Page page = AgentSessions.enter(browser.open(screen), nadia);
            look(page, "/agents/demandes", "file-" + screen);
            look(page, at(asked), "dossier-" + screen);
            look(page, at(requests.filedByRelative()), "dossier-mandat-" + screen);
            look(page, at(requests.visitFixed(java.time.LocalDate.of(2026, 12, 1))), "dossier-visite-" + screen);
            look(page, at(requests.grantProposed()), "dossier-a-signer-" + screen);
            look(page, "/agents/courriers", "courriers-" + screen);
            look(page, "/agents/saisie", "saisie-" + screen);
        }
    }

    @Test
    void theKeyboardWalksThroughTheQueueAndTheBarAppearsWithAChoice() {
        requests.filed();
        Page page = AgentSessions.enter(browser.open(Screen.DESK), nadia);
        assertThat(page.isVisible(".gu-bulk")).isFalse();

        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(page.textContent("#choisies")).isEqualTo("1 demande choisie");
        page.keyboard().press("/");
        page.keyboard().type("jjxn");
        assertThat(page.inputValue("#texte")).isEqualTo("jjxn");
        page.focus("tbody .ref");
        page.keyboard().press("Enter");

        page.waitForURL("**/agents/demandes/APA-*");
    }

    @Test
    void withoutScriptsSeveralRequestsAreGivenAwayAllTheSame() {
        String number = reader.request(requests.filed()).number();
        Page page = AgentSessions.enter(browser.openWithoutScripts(Screen.DESK), nadia);
        page.navigate("/agents/demandes?texte=" + number);

        page.locator("input[type=checkbox][value='" + number + "']").evaluate("input => input.click()");
        page.fill("#attribution", nadia.email());
        page.locator(".gu-bulk button[value=ASSIGN]").click();

        assertThat(page.textContent("h1")).contains("Attribuer à Nadia Benali");
        work.runDue(clock.instant());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Actualiser")).click();
        assertThat(page.textContent("main")).contains("Terminée", "1 demande traitée");
    }

    private static void look(Page page, String address, String name) {
        page.navigate(address);
        Browser.keepPicture(page, name);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as("%s fits", name).isEqualTo(true);
        Browser.assertAccessible(page);
    }

    private String at(RequestId id) {
        return "/agents/demandes/" + reader.request(id).number();
    }
}
