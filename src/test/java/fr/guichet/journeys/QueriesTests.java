package fr.guichet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import fr.guichet.accounts.AccountMother;
import fr.guichet.accounts.Role;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestMother;
import fr.guichet.shared.Actor;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import fr.guichet.testing.Screen;
import fr.guichet.testing.Statements;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** How often pages ask the database: seldom, and not more often for long lists. */
@GuichetTest
class QueriesTests {
    private static final int MOST_FOR_A_PAGE_OF_A_FORM = 3;

    @Autowired
    MockMvc mvc;
    @Autowired
    Browser browser;
    @Autowired
    Mailbox mails;
    @Autowired
    AccountMother accounts;
    @Autowired
    AgentSessions sessions;
    @Autowired
    RequestMother requests;
    @Autowired
    FormCatalogue forms;
    @Autowired
    Statements statements;

    private String email;
    private Actor zoe;

    @BeforeEach
    void signUp() {
        email = UUID.randomUUID() + "@example.org";
        zoe = accounts.citizen("Zoé D’Artagnan", email);
    }

    @Test
    void ofAPageOfAFormAreThreeAtMost() throws Exception {
        String draft = "/demarches/apa-a-domicile/" + requests.draft(ApaAnswers.ofPhilippeForMadeleine(), zoe);
        Page page = citizen();

        for (var asked : forms.current("apa-a-domicile").orElseThrow().definition().pages()) {
            assertThat(queries(page, draft + "/" + asked.id())).as(asked.id()).isLessThanOrEqualTo(MOST_FOR_A_PAGE_OF_A_FORM);
        }
    }

    @Test
    void ofMyRequestsAreAsManyForSeveral() throws Exception {
        requests.filed(ApaAnswers.ofMadeleine(), zoe);
        Page page = citizen();
        long forOne = queries(page, "/mes-demandes");

        for (int more = 0; more < 5; more++) {
            requests.filed(ApaAnswers.ofMadeleine(), zoe);
        }

        assertThat(queries(page, "/mes-demandes")).isEqualTo(forOne);
    }

    @Test
    void ofTheQueueAreAsManyForALongerOne() throws Exception {
        requests.filed(ApaAnswers.ofMadeleine(), zoe);
        Page page = AgentSessions.enter(browser.open(Screen.DESK), sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION));
        long before = queries(page, "/agents/demandes");

        for (int more = 0; more < 10; more++) {
            requests.filed(ApaAnswers.ofMadeleine(), zoe);
        }

        assertThat(queries(page, "/agents/demandes")).isEqualTo(before);
    }

    private Page citizen() throws Exception {
        Page page = browser.open(Screen.DESK);
        page.navigate("/connexion");
        mails.signIn(page, email);
        return page;
    }

    /** Of the cheapest of some visits: the first may have more to read, and what ends elsewhere meanwhile is counted too. */
    private long queries(Page page, String path) {
        RequestOptions here = RequestOptions.create().setMaxRedirects(0);
        return LongStream.range(0, 4)
                .map(visit -> statements.of(() -> assertThat(page.request().get(path, here).status()).as(path).isLessThan(400)))
                .min()
                .orElseThrow();
    }
}
