package fr.guichet.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.guichet.accounts.Role;
import fr.guichet.demonstration.MovableClock;
import fr.guichet.documents.ChecklistItem;
import fr.guichet.paper.CoverSheet;
import fr.guichet.paper.Scanner;
import fr.guichet.paper.Scanner.Look;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import fr.guichet.trays.TrayWork;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A tray of mail, printed by Guichet and scanned badly, sorted in a real browser. */
@GuichetTest
class TrayInBrowserTests {
    private static final int REQUESTS = 10;
    private static final int DOCUMENTS = 3;

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
    private CoverSheet cover;
    @Autowired
    private TrayWork work;
    @Autowired
    private MovableClock clock;
    @TempDir
    private Path folder;
    private final Random random = new Random(30);

    @Test
    void thirtyDocumentsOfTenRequestsAreSplitWithoutError() throws Exception {
        List<RequestView> asked = new ArrayList<>();
        List<BufferedImage> pages = new ArrayList<>();
        for (int request = 1; request <= REQUESTS; request++) {
            RequestView view = reader.request(requests.filed(
                    ApaAnswers.ofMadeleine().with("subject_first_names", "Madeleine " + request), requests.madeleine()));
            asked.add(view);
            List<BufferedImage> sheets = Scanner.pages(cover.of(view));
            pages.add(sheets.getFirst());
            for (int document = 1; document <= DOCUMENTS; document++) {
                pages.add(sheets.get(document));
                pages.add(Scanner.written(missing(view).get(document - 1).name(), view.number()));
            }
        }
        pages.replaceAll(page -> Scanner.scan(page, Look.any(random), random));
        pages.add(17, Scanner.scan(Scanner.blank(), Look.any(random), random));
        Page page = enter();

        send(page, pages, 0.6f);
        assertThat(page.locator("#barre")).isVisible();
        look(page, "bac-lecture");
        work.runDue(clock.instant());
        page.reload();
        assertThat(page.locator("[data-part]")).hasCount(REQUESTS * DOCUMENTS);
        look(page, "bac-trie");
        page.locator("form[action$='/validation'] .btn-primary").click();
        assertThat(page.locator("[data-part].is-done")).hasCount(REQUESTS * DOCUMENTS);
        look(page, "bac-valide");

        for (RequestView view : asked) {
            List<ChecklistItem> expected = missing(view).subList(0, DOCUMENTS);
            assertThat(reader.request(view.id()).checklist().stream().filter(ChecklistItem::hasFiles))
                    .allSatisfy(item -> assertThat(item.files()).hasSize(1)).extracting(ChecklistItem::name)
                    .containsExactlyElementsOf(expected.stream().map(ChecklistItem::name).toList());
        }
    }

    @Test
    void aTrayOfLettersWithoutCodeIsSortedByKeys() throws Exception {
        RequestView view = reader.request(requests.filed());
        Page page = enter();
        send(page, List.of(Scanner.written("Première lettre"), Scanner.written("Deuxième lettre"), Scanner.written("Sa suite")),
                0.8f);
        work.runDue(clock.instant());
        page.reload();

        page.keyboard().press("j");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        deed(page, "c");
        Locator second = page.locator("[data-part]").nth(1);
        assertThat(second.locator("li")).hasCount(2);
        assertThat(page.locator("#feuille-2")).isFocused();
        deed(page, "t");
        assertThat(page.locator("#feuille-2")).hasAttribute("href", Pattern.compile(".*tour=1"));
        assertThat(page.locator("#feuille-2")).isFocused();
        page.keyboard().press("ArrowRight");
        deed(page, "b");
        assertThat(second.locator("li.is-out")).containsText("Page 3");
        assertThat(page.locator("#feuille-3")).isFocused();
        page.keyboard().press("n");
        page.keyboard().type(view.number());
        deed(page, "Enter");
        assertThat(second.locator("h2")).containsText(view.number());
        look(page, "bac-a-trier");
        page.keyboard().press("n");
        assertThat(second.locator("select[name=ligne]")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        deed(page, "v");
        assertThat(second).containsText("Jointe par");
        page.keyboard().press("k");
        assertThat(page.locator("[data-part]").first()).isFocused();
    }

    @Test
    void aCerfaWithoutCodeBecomesAnEntryByThreeKeys() throws Exception {
        Page page = enter();
        send(page, List.of(Scanner.written("Cerfa")), 0.8f);
        work.runDue(clock.instant());
        page.reload();

        page.keyboard().press("j");
        deed(page, "t");
        assertThat(page.locator("#feuille-1")).hasAttribute("href", Pattern.compile(".*tour=1"));
        assertThat(page.locator("[data-part]")).isFocused();
        int apa = 1 + page.locator("[data-demarche] option").allTextContents().stream()
                .map(name -> name.contains("APA à domicile")).toList().indexOf(true);
        deed(page, String.valueOf(apa));
        assertThat(page.locator("[data-part] h2")).containsText("nouvelle saisie");
        deed(page, "v");
        assertThat(page.locator("[data-part]")).containsText("Saisie commencée par");
    }

    /** A key that brings the page anew. */
    private static void deed(Page page, String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
    }

    private Page enter() throws Exception {
        Page page = AgentSessions.enter(browser.open(Screen.DESK), sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION));
        page.navigate("/agents/saisie");
        page.click("a[href='/agents/saisie/courrier']");
        assertThat(page.locator("#bac")).isVisible();
        return page;
    }

    private void send(Page page, List<BufferedImage> pages, float quality) throws IOException {
        look(page, "bac-nouveau");
        Path file = Files.write(folder.resolve("courrier-du-lundi.pdf"), Scanner.file(pages, quality));
        page.setInputFiles("#bac", file);
        page.click("main form button.btn-primary");
        assertThat(page.locator("h1")).hasText("courrier-du-lundi.pdf");
    }

    private static List<ChecklistItem> missing(RequestView request) {
        return request.checklist().stream().filter(ChecklistItem::isToSend).toList();
    }

    private static void look(Page page, String name) {
        for (Screen screen : Screen.values()) {
            screen.resize(page);
            Browser.keepPicture(page, name + "-" + screen);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s fits %s", name, screen)
                    .isTrue();
            Browser.assertAccessible(page);
        }
        Screen.DESK.resize(page);
    }
}
