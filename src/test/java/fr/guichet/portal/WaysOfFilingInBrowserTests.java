package fr.guichet.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fr.guichet.accounts.Role;
import fr.guichet.demonstration.MovableClock;
import fr.guichet.forms.TestForms;
import fr.guichet.shared.TimeConfiguration;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import fr.guichet.testing.Screen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What visitors see of a form that needs no account, of a season that is over, and agents of a procedure of their own. */
@GuichetTest
class WaysOfFilingInBrowserTests {
    @Autowired
    MockMvc mvc;
    @Autowired
    Browser browser;
    @Autowired
    TestForms forms;
    @Autowired
    Mailbox mails;
    @Autowired
    AgentSessions sessions;
    @Autowired
    MovableClock clock;

    @Test
    void aQuestionIsSentFromAPhoneWithoutAnAccountAndAnsweredByOneAgent() throws Exception {
        forms.published("question");
        String email = UUID.randomUUID() + "@example.org";
        Page phone = browser.open(Screen.PHONE);
        write(phone, "/demarches/question-essai", email);
        press(phone, ".btn-start");
        look(phone);
        assertThat(phone.locator("main")).containsText("Un accusé d’enregistrement part à " + email);
        String number = phone.locator(".gu-ref").innerText();

        Page desk = AgentSessions.enter(browser.open(Screen.DESK), sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION));
        desk.navigate("/agents/demandes?service=Direction+des+routes&texte=" + number);
        assertThat(desk.locator(".gu-table tbody tr")).hasCount(1);
        look(desk);
        desk.navigate("/agents/demandes/" + number);
        look(desk);
        assertThat(desk.locator("#answer")).hasValue("");
        desk.fill("#answer", "Le trou sera rebouché lundi.");
        press(desk, "form[action$='/proposition'] button");
        assertThat(desk.locator("[role=status]").first()).hasText("C’est décidé. La personne est prévenue.");
        look(desk);

        String link = mails.link(email, "/mes-demandes/");
        phone.navigate(link);
        mails.signIn(phone, email);
        phone.navigate(link);
        assertThat(phone.locator("#reponse ~ p, section[aria-labelledby=reponse] p").first())
                .hasText("Le trou sera rebouché lundi.");
        look(phone);
    }

    @Test
    void aPageIsSentAfterTheAnswerThatIsStillOnItsWay() {
        forms.published("question");
        Page page = browser.open(Screen.PHONE);
        page.navigate("/demarches/question-essai");
        press(page, ".btn-start");
        List<Route> onTheirWay = new ArrayList<>();
        List<Route> sent = new ArrayList<>();
        page.route("**/message", route -> {
            boolean meanwhile = route.request().headers().containsKey("hx-request");
            if (meanwhile && onTheirWay.isEmpty()) {
                onTheirWay.add(route);
                return;
            }
            if (!meanwhile) {
                sent.add(route);
            }
            route.resume();
        });
        page.locator("[name=topic][value=roads]").evaluate("input => input.click()");
        page.waitForCondition(() -> !onTheirWay.isEmpty());
        page.fill("[name=message]", "Il y a un trou.");
        page.fill("[name=requester_email]", "lente@example.org");

        page.locator("button.btn-primary[name=continuer]").evaluate("one => one.click()");
        page.evaluate("document.title");
        org.assertj.core.api.Assertions.assertThat(sent).isEmpty();

        onTheirWay.getFirst().resume();
        page.waitForURL("**/review");
        assertThat(page.locator("main")).containsText("lente@example.org");
    }

    @Test
    void aSeasonThatIsOverIsSaidOnEachPageThatOneStillHasOpen() {
        forms.published("question", Map.of("question-essai", "question-close", "account: none,",
                "account: none, closes: 2026-12-15, closed_text: La prochaine session est en juin.,"));
        Page page = browser.open(Screen.DESK);
        write(page, "/demarches/question-close", "");
        clock.moveTo(LocalDate.of(2026, 12, 16).atTime(9, 0).atZone(TimeConfiguration.ZONE).toInstant());

        press(page, ".btn-start");
        assertThat(page.locator("h1")).hasText("La demande n’est pas envoyée");
        look(page);
        press(page, ".gu-back");
        assertThat(page.locator(".gu-summary").first()).containsText("Il y a un trou.");
        look(page);
        page.navigate("/demarches/question-close");
        look(page);
        page.navigate("/demarches");
        assertThat(page.locator("main")).containsText("Fermée depuis le 15 décembre 2026 au soir");
        look(page);
    }

    @Test
    void anAgentFilesAProcedureOfHerOwnInTheFrameOfAgents() throws Exception {
        forms.published("expenses");
        Page page = AgentSessions.enter(browser.open(Screen.DESK), sessions.signIn(mvc, "Claire Vidal", Role.MEDICAL));
        page.navigate("/agents/demarches");
        look(page);
        page.navigate("/agents/demarches/frais-essai");
        look(page);
        press(page, ".btn-start");
        page.fill("[name=destination]", "Caen");
        page.fill("[name=cost]", "42,30");
        look(page);
        press(page, "button.btn-primary[name=continuer]");
        press(page, "button.btn-primary[name=continuer]");
        look(page);
        press(page, ".btn-start");
        assertThat(page.locator("h1")).hasText("Demande envoyée");
        look(page);
        press(page, "main a[href^='/agents/mes-demandes/']:not([href$='.pdf'])");
        assertThat(page.locator(".gu-topbar")).isVisible();
        look(page);
        page.navigate("/agents/mes-demandes");
        look(page);
    }

    private void write(Page page, String form, String email) {
        page.navigate(form);
        press(page, ".btn-start");
        page.locator("[name=topic][value=roads]").evaluate("input => input.click()");
        page.fill("[name=message]", "Il y a un trou.");
        page.fill("[name=requester_email]", email);
        press(page, "button.btn-primary[name=continuer]");
        look(page);
        press(page, "button.btn-primary[name=continuer]");
    }

    private static void press(Page page, String what) {
        page.waitForNavigation(() -> page.locator(what).last().evaluate("one => one.click()"));
    }

    private static void look(Page page) {
        for (Screen screen : Screen.values()) {
            screen.resize(page);
            org.assertj.core.api.Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s fits %s", page.url(), screen).isEqualTo(true);
            Browser.assertAccessible(page);
        }
    }
}
