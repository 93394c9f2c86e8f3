package fr.guichet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.Role;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormMother;
import fr.guichet.forms.Publication;
import fr.guichet.lists.ChoiceLists;
import fr.guichet.shared.Actor;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A form with types of answer that the forms of the project do not use, filled in with scripts and without, and read by an agent. */
@GuichetTest
class ManyTypesTests {
    private static final Actor CLAIRE = new Actor(UUID.randomUUID(), "Claire Morel", Actor.Kind.AGENT);

    private final String slug = FormMother.slug();
    private final String schools = "Écoles " + UUID.randomUUID();

    @Autowired
    private FormCatalogue catalogue;
    @Autowired
    private ChoiceLists lists;
    @Autowired
    private Browser browser;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void publish() {
        list("Code;Nom;Élèves\nA1;École Jean Moulin;320\nA2;École Jean Jaurès;90\nA3;École du Parc;150");
        catalogue.publish(FormOfManyTypes.named(slug, ChoiceLists.slugOf(schools)), Publication.byEditor(CLAIRE, 0, ""));
    }

    private void list(String file) {
        if (!lists.add(schools, lists.read(file.getBytes(StandardCharsets.UTF_8)), "Claire Morel")) {
            lists.replace(ChoiceLists.slugOf(schools), lists.read(file.getBytes(StandardCharsets.UTF_8)), "Claire Morel");
        }
    }

    @Test
    void isFilledInWithScriptsAndReadAsItWasFiled() throws Exception {
        Page phone = begin(browser.open(Screen.PHONE));
        Filler filler = new Filler(phone);
        filler.answerWhatIsAsked(Map.of("nationality", "BE", "phone", "+32 470 12 34 56"));
        phone.selectOption("#activity", "Sport");
        assertThat(phone.locator("#activity-2 optgroup[data-under=Musique]")).hasAttribute("disabled", "");
        phone.selectOption("#activity-2", "Sport > Judo");
        filler.settle();
        phone.locator("#school").pressSequentially("jean");
        assertThat(phone.locator("#school-choix option")).hasCount(2);
        filler.answerWhatIsAsked(Map.of("school", "École Jean Jaurès"));
        phone.locator("#group").pressSequentially("caen");
        assertThat(phone.locator("#group-choix option[value='CU Caen la Mer']")).hasCount(1);
        filler.answerWhatIsAsked(Map.of("group", "CU Caen la Mer"));
        assertThat(phone.locator("#small_school")).isVisible();
        Browser.assertAccessible(phone);
        Browser.keepPicture(phone, "types-phone");
        String number = send(phone);
        list("Code;Nom;Élèves\nA9;Une autre;10");

        Desk nadia = Desk.of(browser.open(Screen.DESK), sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION), number).look();
        assertThat(nadia.page().locator("main")).containsText("Sport › Judo");
        assertThat(nadia.page().locator("main")).containsText("École Jean Jaurès");
        assertThat(nadia.page().locator("main")).containsText("CU Caen la Mer");
        assertThat(nadia.page().locator("main")).containsText("Belgique");
        assertThat(nadia.page().locator("main")).containsText("+32 470 12 34 56");
        Browser.assertAccessible(nadia.page());
    }

    @Test
    void isFilledInWithoutScripts() {
        Page page = begin(browser.openWithoutScripts(Screen.PHONE));
        page.selectOption("#activity", "Sport");
        page.selectOption("#activity-2", "Musique > Piano");
        page.fill("#school", "jean");
        page.fill("#group", "nulle part");
        new Filler(page).goOn();

        assertThat(page.locator(".gu-errors")).containsText("Ce choix ne va pas avec celui de la liste d’avant");
        assertThat(page.locator(".gu-errors")).containsText("Choisissez une des réponses proposées");
        assertThat(page.locator(".gu-errors")).containsText("Aucune intercommunalité ne correspond");
        Browser.assertAccessible(page);
        Browser.keepPicture(page, "types-phone-errors");
        page.selectOption("#activity", "");
        page.locator("label", new Page.LocatorOptions().setHasText("École Jean Moulin")).click();
        page.fill("#group", "200065597");
        page.selectOption("#nationality", "XXA");
        new Filler(page).goOn();

        assertThat(page.locator("main")).containsText("Musique › Piano");
        assertThat(page.locator("main")).containsText("École Jean Moulin");
        assertThat(page.locator("main")).containsText("Apatride");
        assertThat(page.locator("main")).not().containsText("classe unique");
    }

    private Page begin(Page page) {
        page.navigate("/demarches/" + slug);
        page.locator(".btn-start").click();
        return page;
    }

    private static String send(Page page) {
        new Filler(page).goOn();
        Browser.assertAccessible(page);
        new Filler(page).goOn();
        page.locator(".btn-start").click();
        return page.locator(".gu-ref").innerText();
    }
}
