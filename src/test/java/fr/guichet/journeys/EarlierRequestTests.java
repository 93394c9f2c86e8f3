package fr.guichet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import fr.guichet.testing.Screen;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

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
        assertThat(page.locator(".gu-errors")).containsText("Nous ne trouvons aucune demande sous ce numéro");
        page.selectOption("#earlier", own);
        new Filler(page).goOn();

        assertThat(page.locator("main")).containsText(own + " (APA à domicile, 23 novembre 2026)");
        new Filler(page).goOn();
        page.locator(".btn-start").click();
        String number = page.locator(".gu-ref").innerText();
        Desk nadia = Desk.of(browser.open(Screen.DESK), sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION), number).look();
        assertThat(nadia.page().locator(".gu-summary a")).hasAttribute("href", "/agents/demandes/" + own);
    }

    @Test
    void isCheckedWhenItsNumberIsTypedFromPaper() throws Exception {
        String slug = FormMother.slug();
        catalogue.publish(
                FormMother.asking(slug, "une suite",
                        """
                        - {id: earlier, type: earlier_request, label: De quelle demande s’agit-il ?, required: [online, paper], paper: true}
                        """),
                Publication.byEditor(CLAIRE, 0, ""));
        String own = number(accounts.citizen("Zoé D’Artagnan", UUID.randomUUID() + "@example.org"));
        Agent thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);
        MockMultipartFile noScan = new MockMultipartFile("scans", "", "application/octet-stream", new byte[0]);
        String step = leads(multipart("/agents/saisie").file(noScan).param("form", slug).param("channel", "POST")
                .param("receivedOn", "2026-11-20").session(thomas.session()));

        String wrong = typed(step, "APA-2026-999999-Z", thomas);
        String half = typed(step, "999999", thomas);
        String right = typed(step, own.toLowerCase(Locale.ROOT), thomas);

        assertThat(wrong).contains("1 réponse manque", "Nous ne trouvons aucune demande sous ce numéro. Vérifiez-le",
                "APA-2026-999999-Z");
        assertThat(half).contains("1 réponse manque", "Écrivez le numéro comme sur l’accusé de réception");
        assertThat(right).contains(own).doesNotContain("1 réponse manque", "aucune demande sous ce numéro");
    }

    /** What the screen at the end of an entry says of a number, and then the one on which it was typed. */
    private String typed(String step, String number, Agent agent) throws Exception {
        return text(leads(post(step).param("earlier", number).session(agent.session())), agent) + text(step, agent);
    }

    private String text(String page, Agent agent) throws Exception {
        Document shown = Jsoup
                .parse(mvc.perform(get(page).session(agent.session())).andReturn().getResponse().getContentAsString());
        return shown.select("main").text() + shown.select("main input").eachAttr("value");
    }

    private String leads(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return Objects.requireNonNull(mvc.perform(request.with(csrf())).andReturn().getResponse().getRedirectedUrl());
    }

    private String number(Actor citizen) {
        return reader.request(requests.filed(ApaAnswers.ofMadeleine(), citizen)).number();
    }
}
