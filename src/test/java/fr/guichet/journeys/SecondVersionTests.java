package fr.guichet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.Role;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormMother;
import fr.guichet.forms.Publication;
import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import fr.guichet.testing.Screen;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A second version is published while one citizen has a draft and another request is filed. */
@GuichetTest
class SecondVersionTests {
    private static final String FIRST = """
                                        - {id: subject_birth_name, type: text, label: Votre nom, required: [online]}
                                        - {id: town, type: text, label: Votre ville}
                                        - {id: home, type: single_choice, label: Votre logement, options: [{value: house, label: Une maison}, {value: boat, label: Une péniche}, {value: flat, label: Un appartement}]}
                                        """;
    private final String slug = FormMother.slug();
    private final Actor administrator = new Actor(Ids.next(), "Anne Leroy", Actor.Kind.AGENT);
    @Autowired
    private MockMvc mvc;
    @Autowired
    private Browser browser;
    @Autowired
    private Mailbox mails;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private FormCatalogue forms;

    @Test
    void theDraftGoesOnAndTheFiledRequestStays() throws Exception {
        forms.publish(FormMother.asking(slug, "Essai", FIRST.strip()), Publication.byEditor(administrator, 0, ""));
        Page odile = browser.open(Screen.PHONE);
        String filed = file(odile, "Marchand");
        Page zoe = browser.open(Screen.PHONE);
        signIn(zoe);
        begin(zoe, "D’Artagnan");
        zoe.click("button[name=quitter]");

        publishTheSecond();
        String sent = goOn(zoe);

        Agent nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);
        Page desk = AgentSessions.enter(browser.open(Screen.DESK), nadia);
        desk.navigate("/agents/demandes/" + filed);
        assertThat(desk.locator(".gu-facts")).containsText("version 1 de la démarche");
        assertThat(desk.locator("main")).containsText("Bayeux");
        desk.navigate("/agents/demandes/" + sent);
        assertThat(desk.locator(".gu-facts")).containsText("version 2 de la démarche");
        assertThat(desk.locator("main")).containsText("Où vivez-vous ?");
        compare();
    }

    private String file(Page page, String name) throws Exception {
        signIn(page);
        begin(page, name);
        new Filler(page).goOn();
        new Filler(page).goOn();
        return send(page);
    }

    private void signIn(Page page) throws Exception {
        page.navigate("/connexion");
        mails.signIn(page, UUID.randomUUID() + "@example.org");
    }

    private void begin(Page page, String name) {
        page.navigate("/demarches/" + slug);
        page.click(".btn-start");
        new Filler(page).answerWhatIsAsked(Map.of("subject_birth_name", name, "town", "Bayeux", "home", "boat"));
    }

    private static String send(Page page) {
        page.click("main .btn-start");
        return page.locator(".gu-ref").first().innerText().replaceAll("(?s).*?(ESS-\\S+).*", "$1");
    }

    /** Reads what has changed, takes one answer back, and sends. */
    private String goOn(Page page) {
        page.navigate("/demarches/" + slug);
        page.click("a[href$=reprise]");
        assertThat(page.locator("h1")).hasText("La démarche a changé depuis votre dernière visite");
        assertThat(page.locator("[aria-labelledby=nouvelles]")).containsText("Où vivez-vous ?");
        assertThat(page.locator(".gu-box h3")).hasText(new String[]{"Votre ville", "Votre logement"});
        assertThat(page.locator("main")).containsText("Une péniche");
        look(page, "brouillon-apres-publication");

        page.locator(".gu-box select").first().selectOption("ou_vivez_vous");
        page.locator(".gu-box button.btn-secondary").first().click();
        assertThat(page.locator(".gu-box h3")).hasText("Votre logement");
        page.click("main .gu-actions .btn-primary");

        page.click("main a:has-text('Modifier')");
        assertThat(page.locator("#subject_birth_name")).hasValue("D’Artagnan");
        assertThat(page.locator("#ou_vivez_vous")).hasValue("Bayeux");
        assertThat(page.locator(".gu-progress")).containsText("1 réponse mise de côté");
        look(page, "brouillon-reponse-de-cote");
        new Filler(page).goOn();
        new Filler(page).goOn();
        return send(page);
    }

    private void compare() throws Exception {
        Agent anne = sessions.signIn(mvc, "Anne Leroy", Role.ADMINISTRATION);
        Page page = AgentSessions.enter(browser.open(Screen.DESK), anne);
        page.navigate("/administration/demarches");
        look(page, "demarches");
        page.click("a[href$='" + slug + "']");
        look(page, "demarche-versions");
        page.click("a[href$=comparaison]");
        assertThat(page.locator("main")).containsText("Question retirée : « Votre ville »");
        assertThat(page.locator("main")).containsText("Choix retiré : « Une péniche »");
        look(page, "demarche-comparaison");
        page.navigate("/administration/demarches/import");
        look(page, "demarche-import");
    }

    private static void look(Page page, String picture) {
        for (Screen screen : Screen.values()) {
            screen.resize(page);
            org.assertj.core.api.Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s fits %s", page.url(), screen).isEqualTo(true);
            Browser.assertAccessible(page);
            Browser.keepPicture(page, picture + "-" + screen);
        }
    }

    /** Changes a wording, takes a question and an option away and asks something new. */
    private void publishTheSecond() throws Exception {
        Page page = AgentSessions.enter(browser.open(Screen.DESK), sessions.signIn(mvc, "Claire Morel", Role.ADMINISTRATION));
        page.navigate("/administration/demarches/" + slug);
        page.click("form[action$=debut] button");
        Maker claire = Maker.of(page, slug);
        claire.open("question:subject_birth_name");
        claire.set("label", "Votre nom de naissance");
        claire.open("question:town");
        claire.press("#supprimer");
        claire.add("question:text", "Où vivez-vous ?", "page:you");
        claire.open("question:home");
        claire.press("button[value='supprimer option:home/boat']");
        claire.open("form");
        assertThat(page.locator("#controle")).containsText("Rien n’empêche de publier");
        claire.publish("Une péniche n’est plus un logement");
        assertThat(page.locator("main")).containsText("La version est publiée.");
    }
}
