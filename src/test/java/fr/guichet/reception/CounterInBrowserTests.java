package fr.guichet.reception;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.Role;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.Draft;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.Holder;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The counter in a real browser, with and without scripts. */
@GuichetTest
class CounterInBrowserTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private Browser browser;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private RequestMother requests;
    @Autowired
    private Drafts drafts;
    @Autowired
    private Clock clock;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebodyIsHelpedFromConsentToReceipt(boolean scripts) throws Exception {
        requests.filed();
        Agent thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);
        Page page = AgentSessions.enter(scripts ? browser.open(Screen.DESK) : browser.openWithoutScripts(Screen.DESK), thomas);

        page.navigate("/agents/accueil");
        page.click("text=Commencer avec la personne");
        assertThat(page.locator(".gu-errors")).containsText("Lisez le texte à la personne");
        look(page, "accueil-erreurs", scripts);
        page.navigate("/agents/accueil");
        page.fill("#nom", "Odette Vidal");
        page.selectOption("#demarche", "apa-a-domicile");
        page.fill("#lieu", "Maison France services de Bayeux");
        page.click("label[for=present-SUBJECT]");
        page.click("label[for=identite-CARD]");
        page.click("label[for=accord]");
        look(page, "accueil", scripts);
        page.click("text=Commencer avec la personne");
        assertThat(page.locator(".gu-helped")).containsText("Vous aidez Odette Vidal");
        look(page, "accueil-bandeau", scripts);
        page.click(".gu-header a[href='/agents/accueil']");
        page.click("text=Continuer");
        page.click("label[for=capacity]");
        page.click("button.btn-primary[name=continuer]");
        assertThat(page).hasURL(Pattern.compile(".*/already_apa"));

        answerAll(UUID.fromString(page.url().split("/")[5]), thomas);
        page.navigate(page.url().replaceFirst("/[^/]+$", "/review"));
        assertThat(page.locator(".gu-helped")).isVisible();
        page.navigate(page.url().replaceFirst("/[^/]+$", "/envoi"));
        page.click("main form button.btn-start, main form button.btn-primary");
        assertThat(page.locator("h1")).hasText("La demande est enregistrée");
        look(page, "accueil-envoyee", scripts);
        page.click("text=Ouvrir la demande");
        assertThat(page.locator("main")).containsText("Remplie au guichet");
        look(page, "accueil-dossier", scripts);
    }

    private void answerAll(UUID id, Agent agent) {
        Draft open = drafts.open(new RequestId(id), Holder.account(agent.id())).orElseThrow();
        drafts.save(open, ApaAnswers.ofMadeleine().with("subject_birth_name", "Vidal").with("subject_usual_name", "Vidal")
                .with("subject_first_names", "Odette"), clock.instant());
    }

    private static void look(Page page, String name, boolean scripts) {
        if (!scripts) {
            return;
        }
        for (Screen screen : Screen.values()) {
            screen.resize(page);
            page.evaluate("scrollTo(0, 0)");
            Browser.keepPicture(page, name + "-" + screen);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s fits %s", name, screen).isTrue();
            Browser.assertAccessible(page);
        }
        Screen.DESK.resize(page);
    }
}
