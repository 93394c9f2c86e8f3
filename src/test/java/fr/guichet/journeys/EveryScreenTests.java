package fr.guichet.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import fr.guichet.accounts.AccountMother;
import fr.guichet.accounts.Role;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.shared.Actor;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import fr.guichet.testing.Screen;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The screens that no other test opens in a browser: accessible, and never wider than a phone or a desk. */
@GuichetTest
class EveryScreenTests {
    private static final List<Integer> ERRORS = List.of(409, 413, 500);

    @Autowired
    MockMvc mvc;
    @Autowired
    Browser browser;
    @Autowired
    Mailbox mails;
    @Autowired
    RequestMother requests;
    @Autowired
    RequestReader reader;
    @Autowired
    AccountMother accounts;
    @Autowired
    AgentSessions sessions;

    @Test
    void ofACitizen() throws Exception {
        String email = UUID.randomUUID() + "@example.org";
        Actor zoe = accounts.citizen("Zoé D’Artagnan", email);
        String draft = "/demarches/apa-a-domicile/" + requests.draft(ApaAnswers.ofMadeleine(), zoe);
        RequestId asked = requests.filed(ApaAnswers.ofMadeleine(), zoe);
        requests.askForDocuments(asked);
        RequestId closed = requests.filed(ApaAnswers.ofMadeleine(), zoe);
        requests.close(closed);
        Page page = browser.open(Screen.DESK);
        page.navigate("/connexion");
        mails.signIn(page, email);

        look(page, "/demarches/apa-a-domicile");
        look(page, "/demarches/apa-a-domicile/formulaire-rempli");
        look(page, "/mes-demandes");
        look(page, draft + "/documents");
        look(page, draft + "/review");
        look(page, draft + "/envoi");
        look(page, draft + "/partage");
        look(page, draft + "/sur-papier");
        look(page, at(asked));
        look(page, at(asked) + "/confirmation");
        look(page, at(asked) + "/retrait");
        look(page, at(asked) + "/partage");
        look(page, "/invitation");
        look(page, "/connexion/nouvelle-adresse-enregistree");
        look(page, at(closed));
    }

    @Test
    void ofADecision() throws Exception {
        RequestId granted = requests.granted();
        RequestId refused = requests.refused();
        Page page = browser.open(Screen.DESK);
        page.navigate("/connexion");
        mails.signIn(page, ApaAnswers.MADELEINE_EMAIL);

        look(page, at(granted));
        look(page, at(refused));

        Page desk = signIn(Role.INSTRUCTION, Role.MEDICAL, Role.DECISION);
        look(desk, "/agents" + at(granted).replace("mes-", ""));
        look(desk, "/agents" + at(refused).replace("mes-", ""));
        look(desk, "/agents" + at(requests.filed()).replace("mes-", ""));
        look(desk, "/agents/taches");
        look(desk, "/agents/adresses-perdues");
        look(desk, "/agents/saisie/brouillon");
        look(desk, "/agents/personnes?texte=Perrin Madeleine");
        look(desk, "/agents/personnes/doublons");
        String person = "/agents/personnes/" + reader.request(granted).subjectPerson();
        look(desk, person);
        desk.locator("aside details").first().evaluate("details => details.open = true");
        look(desk);
        look(desk, "/agents/saisie/formulaire");
        look(desk, "/agents/saisie/courrier");
        look(desk, "/agents/accueil");
        look(desk, "/agents/saisie/originaux");
    }

    @Test
    void ofAConsentByLink() throws Exception {
        Page page = browser.open(Screen.PHONE);
        look(page, "/accord/inconnu");
        look(page, linkToConsent());
        page.click("main .btn-primary");
        look(page);
        answer(page, "oui");
        look(page);

        page.navigate(linkToConsent() + "?non");
        answer(page, "non");
        look(page);
        page.reload();
        look(page);
    }

    @Test
    void ofAnAdministrator() throws Exception {
        Page page = signIn(Role.ADMINISTRATION);

        for (String screen : List.of("", "/agents", "/agents/nouveau", "/collectivite", "/originaux", "/partenaires", "/journal",
                "/demarches",
                "/demarches/nouvelle", "/demarches/nouvelle?q=cantine", "/demarches/nouvelle?depart=cantine-periscolaire",
                "/demarches/import", "/demarches/apa-a-domicile")) {
            look(page, "/administration" + screen);
        }
        page.navigate("/administration/agents");
        page.locator("main a[href^='/administration/agents/']:not([href$=nouveau])").first().click();
        look(page);
        page.locator("form[action$='/lien'] button").click();
        look(page);
        look(page, page.inputValue("#lien").replaceFirst("https?://[^/]+", ""));
    }

    @Test
    void ofAnError() throws Exception {
        Page page = browser.open(Screen.PHONE);
        for (int status : ERRORS) {
            String html = mvc.perform(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status).with(failed()))
                    .andReturn()
                    .getResponse().getContentAsString();
            page.route("**/erreur-" + status, route -> route.fulfill(
                    new FulfillOptions().setStatus(status).setContentType("text/html;charset=UTF-8").setBody(html)));
            look(page, "/erreur-" + status);
        }
        look(page, "/nulle-part");
    }

    private static RequestPostProcessor failed() {
        return request -> {
            request.setDispatcherType(DispatcherType.ERROR);
            return request;
        };
    }

    private Page signIn(Role... roles) throws Exception {
        return Desk.of(browser.open(Screen.DESK), sessions.signIn(mvc, "Nadia Benali", roles), "").page();
    }

    private String at(RequestId request) {
        return "/mes-demandes/" + reader.request(request).number();
    }

    private String linkToConsent() throws Exception {
        requests.filedByRelative();
        return mails.link(ApaAnswers.MADELEINE_EMAIL, "/accord/");
    }

    private static void answer(Page page, String answer) {
        page.locator("[name=reponse][value=%s]".formatted(answer)).first().evaluate("input => input.click()");
        page.fill("[name='naissance.day']", "12");
        page.fill("[name='naissance.month']", "5");
        page.fill("[name='naissance.year']", "1941");
        page.click("main .btn-primary");
    }

    private static void look(Page page, String address) {
        page.navigate(address);
        look(page);
    }

    private static void look(Page page) {
        for (Screen screen : Screen.values()) {
            screen.resize(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as("%s fits %s", page.url(), screen)
                    .isEqualTo(true);
            Browser.assertAccessible(page);
        }
    }
}
