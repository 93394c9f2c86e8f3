package fr.guichet.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.guichet.accounts.Role;
import fr.guichet.batches.BatchWork;
import fr.guichet.exports.ExportWork;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The queue in a real browser: what it does without loading a page again, and by the keyboard alone. */
@GuichetTest
class QueueInBrowserTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private Browser browser;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private BatchWork batches;
    @Autowired
    private ExportWork exports;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    private final String family = "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "mont";
    private Agent nadia;

    @BeforeEach
    void open() throws Exception {
        nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION, Role.DECISION, Role.ADMINISTRATION);
    }

    @Test
    void filtersRefreshTheListInPlaceAndTheAddressBarFollows() {
        filed();
        requests.askForDocuments(filed());
        Page page = AgentSessions.enter(browser.open(Screen.DESK), nadia);
        page.evaluate("window.here = true");

        page.fill("#texte", family);
        assertThat(rows(page)).hasCount(2);
        page.selectOption("#etat", "DOCUMENTS_ASKED");
        assertThat(rows(page)).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("etat=DOCUMENTS_ASKED&texte=" + family + "$"));
        page.locator(".gu-chips a").first().click();
        assertThat(rows(page)).hasCount(2);

        Assertions.assertThat(page.evaluate("window.here")).isEqualTo(true);
        page.goBack();
        assertThat(rows(page)).hasCount(1);
        assertThat(page.locator("#etat")).hasValue("DOCUMENTS_ASKED");
    }

    @Test
    void anAnswerAndAnOwnerAreChosenInPlaceAndTheKeyboardStaysWhereItWas() {
        filed();
        Page page = AgentSessions.enter(browser.open(Screen.DESK), nadia);
        page.navigate("/agents/demandes?texte=" + family);
        page.evaluate("window.here = true");
        page.locator("#filtres .gu-more summary").click();

        page.selectOption("#demarche", "apa-a-domicile");
        page.focus("#question");
        page.selectOption("#question", "apa-a-domicile.pension_scheme");
        assertThat(page.locator("#reponse")).isVisible();
        assertThat(page.locator("#question")).isFocused();
        page.selectOption("#reponse", "=msa");
        assertThat(page.locator(".gu-chips")).containsText("Agricole : MSA");
        assertThat(rows(page)).hasCount(0);
        page.selectOption("#reponse", "=general");
        assertThat(rows(page)).hasCount(1);

        page.fill("#agent-nom", "Personne " + family);
        page.locator("#agent-nom").blur();
        assertThat(page.locator("#agent-nom-err")).containsText("Aucun agent ne répond");
        page.fill("#agent-nom", nadia.email());
        assertThat(page.locator("#agent-nom-noms option[value^='Nadia Benali']")).hasCount(1);
        page.locator("#agent-nom").blur();
        assertThat(page).hasURL(Pattern.compile("agent=" + nadia.id()));
        assertThat(rows(page)).hasCount(0);
        Assertions.assertThat(page.evaluate("window.here")).isEqualTo(true);
    }

    @Test
    void theKeyboardTakesChoosesAndOpens() {
        RequestId id = filed();
        Page page = AgentSessions.enter(browser.open(Screen.DESK), nadia);
        page.navigate("/agents/demandes?texte=" + family);

        page.keyboard().press("j");
        page.keyboard().press("a");
        assertThat(page.locator("#attribution")).isFocused();
        page.keyboard().press("Escape");
        page.locator("body").evaluate("body => document.activeElement.blur()");
        page.keyboard().press("Escape");
        assertThat(page.locator(".gu-bulk")).isHidden();
        page.keyboard().press("?");
        assertThat(page.locator("#raccourcis")).hasAttribute("open", "");
        page.keyboard().press("j");
        page.keyboard().press("t");
        assertThat(page.locator("main")).containsText("La demande est à vous");
        page.keyboard().press("j");
        page.keyboard().press("o");
        assertThat(page).hasURL(Pattern.compile(reader.request(id).number()));
    }

    @Test
    void shortcutsStaySwitchedOffForTheAgentWhoDidSo() {
        filed();
        Page page = AgentSessions.enter(browser.open(Screen.DESK), nadia);
        page.click("#raccourcis summary");
        page.waitForResponse("**/agents/raccourcis", () -> page.click("label[for=touches]"));

        page.navigate("/agents/demandes?texte=" + family);
        page.keyboard().press("j");

        assertThat(rows(page).first()).not().isFocused();
        assertThat(page.locator("#touches")).not().isChecked();
    }

    @Test
    void everyScreenAroundTheQueueIsAccessibleAndFitsAPhone() {
        filed();
        RequestId marked = filed();
        UUID label = UUID.randomUUID();
        jdbc.sql("insert into labels (id, name, tone) values (:id, :name, 'warn')").param("id", label)
                .param("name", "À rappeler " + label.toString().substring(0, 8)).update();
        jdbc.sql("insert into request_labels (request_id, label_id) values (:request, :label)").param("request", marked.value())
                .param("label", label).update();
        for (Screen screen : Screen.values()) {
            Page page = AgentSessions.enter(browser.open(screen), nadia);
            String found = "/agents/demandes?texte=" + family;
            look(page, found + "&recu-du=2026-11-01&colonnes=personne,demarche,etat,echeance,agent,etiquettes,pieces,adresse",
                    "file-filtres-" + screen);
            page.navigate(found);
            rows(page).first().locator("xpath=ancestor::tr").locator("input[type=checkbox]").check();
            look(page, "file-choix-" + screen);
            page.click("button[value=ASSIGN]");
            assertThat(page.locator("#attribution-err")).isVisible();
            look(page, "operation-a-qui-" + screen);
            page.fill("#attribution", nadia.email());
            page.click("main .btn-primary");
            look(page, "operation-" + screen);
            batches.runDue(clock.instant());
            assertThat(page.locator("#avancement h2").first()).hasText("Terminée");
            look(page, "operation-finie-" + screen);
            look(page, "/agents/operations", "operations-" + screen);
            look(page, "/agents/exports/nouveau?texte=" + family, "export-" + screen);
            page.click("button:has-text('Préparer le fichier')");
            exports.runDue(clock.instant());
            assertThat(page.locator("main").getByText("Télécharger").first()).isVisible();
            look(page, "exports-" + screen);
            look(page, "/agents/vues/nouvelle?texte=" + family, "vue-" + screen);
            look(page, "/administration/etiquettes", "etiquettes-" + screen);
            look(page, "/agents/demandes/" + reader.request(marked).number(), "dossier-etiquette-" + screen);
        }
    }

    private static void look(Page page, String address, String name) {
        page.navigate(address);
        look(page, name);
    }

    private static void look(Page page, String name) {
        Browser.keepPicture(page, name);
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as("%s fits", name)
                .isEqualTo(true);
        Browser.assertAccessible(page);
    }

    private static Locator rows(Page page) {
        return page.locator("tbody .ref");
    }

    private RequestId filed() {
        return requests.filed(ApaAnswers.ofMadeleine().with("subject_usual_name", family), requests.madeleine());
    }
}
