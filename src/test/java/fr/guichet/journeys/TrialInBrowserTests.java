package fr.guichet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.Role;
import fr.guichet.blueprints.BlueprintMother;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Claire tries a form to its end before she publishes it. */
@GuichetTest
class TrialInBrowserTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private Browser browser;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private BlueprintMother mother;

    @Test
    void walksToTheEndOnAPhone() throws Exception {
        Page page = begin(browser.open(Screen.PHONE), "frais-de-deplacement");

        new Filler(page).fillIn(travel(), TrialInBrowserTests::look);

        assertThat(page.locator("h1")).hasText("Fin de l’essai");
        assertThat(page.locator("main")).containsText("Avec ces réponses, la demande partirait.");
        look(page);
    }

    @Test
    void walksWithoutScriptsToo() throws Exception {
        Page page = begin(browser.openWithoutScripts(Screen.DESK), "question-ou-reclamation");
        Filler filler = new Filler(page);

        filler.answerWhatIsAsked(Map.of("kind", "report", "subject_kind", "roads"));
        filler.goOn();
        filler.goOn();
        assertThat(page.locator(".gu-errors")).isVisible();
        Browser.assertAccessible(page);
        page.click("button[name=finir]");

        assertThat(page.locator("main")).containsText("la demande ne partirait pas");
        Browser.assertAccessible(page);
        page.locator(".gu-notice.is-warn a").first().click();
        assertThat(filler.where()).isEqualTo("message");
    }

    @Test
    void examplesThatNoLongerPassAreShownOnEveryScreen() throws Exception {
        Page page = begin(browser.open(Screen.DESK), "frais-de-deplacement");
        String preparation = page.url().replaceFirst("/essai.*", "");
        page.navigate(preparation + "?element=computed:tickets_due");
        Maker.of(page, "").set("value", "2 * sum(trips.tickets)");

        for (String screen : List.of("/exemples", "/publication", "/fin-essai")) {
            page.navigate(preparation + screen);
            for (Screen size : Screen.values()) {
                size.resize(page);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(screen).isEqualTo(true);
                Browser.assertAccessible(page);
            }
        }
        page.navigate(preparation + "/exemples");
        page.locator("form[action$=resultat] button").first().click();
        assertThat(page.locator("#exemple-two_rates_one_night")).containsText("Donne le résultat attendu");
    }

    private Page begin(Page page, String form) throws Exception {
        AgentSessions.enter(page, sessions.signIn(mvc, "Claire Morel", Role.ADMINISTRATION));
        page.navigate("/administration/demarches/" + mother.like(form) + "/preparation");
        page.click("#essayer");
        look(page);
        page.click(".btn-start");
        return page;
    }

    private static void look(Page page) {
        assertThat(page.locator(".gu-trial")).containsText("Rien n’est envoyé");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(page.url()).isEqualTo(true);
        Browser.assertAccessible(page);
    }

    private static Map<String, Object> travel() {
        return Map.ofEntries(Map.entry("subject_birth_name", "Benali"), Map.entry("subject_first_names", "Nadia"),
                Map.entry("agent_number", "104217"), Map.entry("agent_service", "Service autonomie"),
                Map.entry("subject_email", "nadia.benali@haute-vere.example"), Map.entry("work_place", "Caen"),
                Map.entry("mission_kind", "standing"), Map.entry("purpose", "Visites à domicile"),
                Map.entry("approver", "Hélène Lefranc"), Map.entry("trips[0].day.day", "3"),
                Map.entry("trips[0].day.month", "11"), Map.entry("trips[0].day.year", "2026"),
                Map.entry("trips[0].from", "Caen"), Map.entry("trips[0].to", "Bayeux"), Map.entry("trips[0].mode", "train"),
                Map.entry("trips[0].tickets", "12,40"), Map.entry("account", "pay"), Map.entry("honour", "yes"));
    }
}
