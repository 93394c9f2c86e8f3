package fr.guichet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.AccountMother;
import fr.guichet.accounts.Role;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormMother;
import fr.guichet.forms.Publication;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.shared.Actor;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import fr.guichet.testing.Screen;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A request refers to an earlier one of the same person, and to nobody else’s. */
@GuichetTest
class EarlierRequestTests {
    private static final Actor CLAIRE = new Actor(UUID.randomUUID(), "Claire Morel", Actor.Kind.AGENT);

    @Autowired
    private FormCatalogue catalogue;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private AccountMother accounts;
    @Autowired
    private Mailbox mails;
    @Autowired
    private Browser browser;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private MockMvc mvc;

    @Test
    void isChosenAmongOnesOwnAndLeadsTheAgentThere() throws Exception {
        String slug = FormMother.slug();
        catalogue.publish(
                FormMother.asking(slug, "une suite",
                        """
                        - {id: earlier, type: earlier_request, label: De quelle demande s’agit-il ?, required: [online, paper], paper: true}
                        """),
                Publication.byEditor(CLAIRE, 0, ""));
        String email = UUID.randomUUID() + "@example.org";
        String own = number(accounts.citizen("Zoé D’Artagnan", email));
        String other = number(accounts.citizen("Paul Martin", UUID.randomUUID() + "@example.org"));
        Page page = browser.open(Screen.PHONE);
        page.navigate("/connexion");
        mails.signIn(page, email);
        page.navigate("/demarches/" + slug);
        page.locator(".btn-start").click();
        assertThat(page.locator("#earlier option")).hasCount(2);
        Browser.assertAccessible(page);
        Browser.keepPicture(page, "types-earlier");

        page.locator("#earlier").evaluate("(select, number) => select.add(new Option(number, number, true, true))", other);
        new Filler(page).goOn();
        assertThat(page.locator(".gu-errors")).containsText("Aucune de vos demandes n’a ce numéro");
        page.selectOption("#earlier", own);
        new Filler(page).goOn();

        assertThat(page.locator("main")).containsText(own + " (APA à domicile, 23 novembre 2026)");
        new Filler(page).goOn();
        page.locator(".btn-start").click();
        String number = page.locator(".gu-ref").innerText();
        Desk nadia = Desk.of(browser.open(Screen.DESK), sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION), number).look();
        assertThat(nadia.page().locator(".gu-summary a")).hasAttribute("href", "/agents/demandes/" + own);
    }

    private String number(Actor citizen) {
        return reader.request(requests.filed(ApaAnswers.ofMadeleine(), citizen)).number();
    }
}
