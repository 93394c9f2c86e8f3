package fr.guichet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.guichet.accounts.Role;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormMother;
import fr.guichet.forms.Publication;
import fr.guichet.lists.ChoiceLists;
import fr.guichet.requests.RequestMother;
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
        filler.goOn();
        fillRows(phone);
        String number = send(phone);
        list("Code;Nom;Élèves\nA9;Une autre;10");

        Desk nadia = Desk.of(browser.open(Screen.DESK), sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION), number).look();
        assertThat(nadia.page().locator("main")).containsText("Sport › Judo");
        assertThat(nadia.page().locator("main")).containsText("École Jean Jaurès");
        assertThat(nadia.page().locator("main")).containsText("CU Caen la Mer");
        assertThat(nadia.page().locator("main")).containsText("Belgique");
        assertThat(nadia.page().locator("main")).containsText("+32 470 12 34 56");
        assertThat(nadia.page().locator("main")).containsText("Ville : Caen ; Distance : 12 km");
        assertThat(nadia.page().locator("main")).containsText("Dans quelle classe ? : CP");
        assertThat(nadia.page().locator("main")).containsText("Dans quel bâtiment ? : B");
        assertThat(nadia.page().locator("main")).containsText("Élèves de ces écoles");
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

        assertThat(page.locator("main h1")).containsText("Énumérer");
        page.navigate(page.url().replace("/rows", "/choices"));
        assertThat(page.locator("#activity-2")).hasValue("Musique > Piano");
        assertThat(page.locator("#school")).hasValue("École Jean Moulin");
        assertThat(page.locator("#group")).hasValue("CU Caen la Mer");
        assertThat(page.locator("#small_school")).hasCount(0);
    }

    /** Two rows at least, a question that only one of the items asks, two files at least. */
    private static void fillRows(Page page) {
        Filler filler = new Filler(page);
        filler.goOn();
        assertThat(page.locator(".gu-errors")).containsText("Ajoutez le fichier demandé");
        filler.answerWhatIsAsked(Map.of("trips[0].town", "Caen", "trips[0].km", "12"));
        add(page, "trips[1]");
        filler.answerWhatIsAsked(Map.of("trips[1].town", "Vire", "trips[1].km", "60"));
        add(page, "trips[2]");
        assertThat(page.locator("button[name=ajouter][value^=trips]")).hasCount(0);
        page.locator("button[name=retirer][value='trips[2]']").click();
        assertThat(page.locator("[name='trips[2].town']")).hasCount(0);
        add(page, "children[0]");
        filler.answerWhatIsAsked(Map.of("children[0].name", "Léa", "children[0].schooled", "yes", "children[0].class", "CP"));
        filler.answerWhatIsAsked(Map.of("children[0].goes_to", "École Jean Moulin"));
        assertThat(page.locator("[name='children[0].big_school']")).isVisible();
        filler.answerWhatIsAsked(Map.of("children[0].big_school", "B"));
        add(page, "children[1]");
        filler.answerWhatIsAsked(Map.of("children[1].name", "Noé", "children[1].schooled", "no"));
        assertThat(page.locator("[name='children[1].class']")).hasCount(0);
        assertThat(page.locator("#trips .gu-totals")).containsText("Au total, en kilomètres :");
        assertThat(page.locator("#trips .gu-totals dd")).hasText("72");
        Browser.assertAccessible(page);
        Browser.keepPicture(page, "types-rows-phone");
        Screen.DESK.resize(page);
        Browser.assertAccessible(page);
        Browser.keepPicture(page, "types-rows-desk");
        page.setInputFiles("#papers", picture());
        filler.goOn();
        assertThat(page.locator(".gu-errors")).containsText("Joignez au moins 2 fichiers");
        page.setInputFiles("#papers", picture());
    }

    private static void add(Page page, String item) {
        page.locator("button[name=ajouter][value='%s']".formatted(item)).click();
        assertThat(page.locator("[name^='%s']".formatted(item)).first()).isVisible();
    }

    private static FilePayload picture() {
        UUID one = UUID.randomUUID();
        return new FilePayload("photo-" + one + ".png", "image/png", RequestMother.picture(one));
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
