package fr.guichet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.guichet.accounts.Role;
import fr.guichet.blueprints.BlueprintMother;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Every screen on which forms are made: accessible, never wider than a phone or a desk, silent in the console, with scripts and without. */
@GuichetTest
class EditorScreensInBrowserTests {
    private static final List<String> ELEMENTS = List.of("form", "step:you", "page:identity", "question:has_helps",
            "question:kind", "option:kind/apa", "question:helps", "question:helps.amount", "question:remarks",
            "document:doc_proof", "computed:total", "computed:level", "message:E1", "setting:ceiling", "table:rates",
            "deadline:decide", "reminder:rappel", "notice:filing_receipt", "status:filed");
    private static final List<String> OTHERS = List.of("/ajout?element=page:identity&quoi=question", "/historique",
            "/publication", "/abandon", "/suppression?element=question:kind");
    private static final List<String> LOOKS = List.of("form", "page:identity&vue=usager", "page:identity&vue=saisie",
            "page:identity&vue=dossier", "question:helps.amount", "message:E1", "computed:total", "notice:filing_receipt",
            "status:filed", "table:rates");

    @Autowired
    MockMvc mvc;
    @Autowired
    Browser browser;
    @Autowired
    AgentSessions sessions;
    @Autowired
    BlueprintMother mother;
    String slug = "";
    List<String> told = new ArrayList<>();

    @BeforeEach
    void prepare() {
        slug = mother.whole();
    }

    @Test
    void aSheetOfEveryKind() throws Exception {
        Page page = open(true);
        for (String element : ELEMENTS) {
            look(page, "?element=" + element);
        }
        assertThat(told).isEmpty();
    }

    @Test
    void theOtherScreens() throws Exception {
        Page page = open(true);
        for (String screen : OTHERS) {
            look(page, screen);
        }
        assertThat(told).isEmpty();
    }

    /** The frame of a telephone is narrower than the telephone. */
    @Test
    void thePreviews() throws Exception {
        Page page = open(true);
        for (String element : LOOKS) {
            page.navigate(at("/apercu?element=" + element));
            Browser.assertAccessible(page);
            page.setViewportSize(308, 600);
            assertThat(overflow(page)).as(element).isEmpty();
            Screen.DESK.resize(page);
        }
    }

    @Test
    void withoutScripts() throws Exception {
        Page page = open(false);
        for (String element : List.of("form", "question:kind", "question:helps.amount", "table:rates", "computed:level",
                "notice:filing_receipt")) {
            look(page, "?element=" + element);
        }
        look(page, "/ajout");
        look(page, "/publication");
    }

    @Test
    void aConditionByChoicesThenByText() throws Exception {
        Page page = open(true);
        page.navigate(at("?element=question:remarks"));
        page.click("#question-remarks-when-texte, #champ-question-remarks-when button[value$=texte]");
        page.waitForSelector("[name='question:remarks|when|texte']");
        look(page);
        page.fill("[name='question:remarks|when|texte']", "kind = apa and");
        page.keyboard().press("Tab");
        page.waitForSelector("#champ-question-remarks-when .gu-error");
        look(page);
    }

    @Test
    void aBlockOfASpreadsheetIsPastedWithScriptsAndWithout() throws Exception {
        Page page = open(true);
        page.navigate(at("?element=table:rates"));
        paste(page, "#version-rates-0-rows", "\tTaux\tPlafond\nBasse saison\t0,45\t12,50\nHaute\t0,60\t20\n");
        assertThat(page.inputValue("#version-rates-0-rows-1-0")).isEqualTo("Basse saison");
        assertThat(page.inputValue("#version-rates-0-rows-2-2")).isEqualTo("20");
        paste(page, "#version-rates-0-rows-0-1", "Taux neuf\tPlafond neuf");
        page.navigate(at("?element=table:rates"));
        assertThat(page.inputValue("#version-rates-0-rows-0-2")).isEqualTo("Plafond neuf");
        assertThat(page.inputValue("#version-rates-0-rows-1-2")).isEqualTo("12,50");

        Page plain = open(false);
        plain.navigate(at("?element=table:rates"));
        plain.fill("#version-rates-0-rows", "\tJour\nUn\t1,5\nDeux\t2");
        plain.click("[value=enregistrer]");
        assertThat(plain.inputValue("#version-rates-0-rows-2-0")).isEqualTo("Deux");
        assertThat(plain.inputValue("#version-rates-0-rows-1-1")).isEqualTo("1,5");
    }

    private static void paste(Page page, String cell, String text) {
        page.focus(cell);
        page.waitForResponse(response -> response.url().contains("/propriete"), () -> page.evalOnSelector(cell,
                """
                (cell, text) => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData('text/plain', text);
                  cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }""", text));
        page.waitForFunction("!document.querySelector('#version-rates-0-rows')?.value.includes('\\t')");
    }

    @Test
    void whatIsWrongHasTheFocusWithScriptsAndWithout() throws Exception {
        for (boolean scripts : List.of(true, false)) {
            Page page = open(scripts);
            page.navigate(at("/ajout"));
            page.click(".gu-sticky-foot .btn-primary");
            page.waitForSelector(".gu-errors:focus");
        }
    }

    @Test
    void aPatternIsTriedWithAnExample() throws Exception {
        for (boolean scripts : List.of(true, false)) {
            slug = mother.whole();
            Page page = open(scripts);
            page.navigate(at("?element=question:remarks"));
            page.selectOption("[name='question:remarks|type']", "text");
            keep(page, scripts, "[name='question:remarks|pattern']");
            page.fill("[name='question:remarks|pattern']", "[0-9]{4}[A-Z]");
            keep(page, scripts, "[name='question:remarks|pattern']");
            page.fill("[name='question:remarks|pattern_example']", "12 34A");
            keep(page, scripts, "#champ-question-remarks-pattern-example .is-ok");
            page.fill("[name='question:remarks|pattern_example']", "1234");
            keep(page, scripts, "#champ-question-remarks-pattern-example .is-late");
            look(page);
            Screen.DESK.resize(page);
            Browser.keepPicture(page, "editor-pattern");
        }
    }

    /** Leaves the field, or presses the button where no scripts run, until something is there. */
    private static void keep(Page page, boolean scripts, String shown) {
        if (scripts) {
            page.waitForResponse(response -> response.url().contains("/propriete"), () -> page.keyboard().press("Tab"));
        } else {
            page.click("[value=enregistrer]");
        }
        page.waitForSelector(shown);
    }

    @Test
    void blocksAreAddedAndKept() throws Exception {
        Page page = open(true);
        page.navigate(at("/ajout?element=page:identity"));
        page.selectOption("#ou", "page:identity");
        page.click("#famille-pret summary");
        page.click("label[for=pret-civil_status]");
        page.click("label[for=pret-bank_account]");
        page.click(".gu-sticky-foot .btn-primary");
        page.waitForSelector("#plan-question-subject-birth-name", attached());
        page.waitForSelector("#plan-question-iban", attached());
        for (String look : List.of("usager", "saisie", "dossier")) {
            page.navigate(at("/apercu?element=page:identity&vue=" + look));
            Browser.assertAccessible(page);
            Browser.keepPicture(page, "blocks-" + look);
        }

        String title = "Qui demande " + slug;
        page.navigate(at("?element=page:identity"));
        page.fill("[name='page:identity|title']", title);
        page.click("#bloc");
        page.waitForSelector(".gu-notice.is-ok");
        page.navigate(at("/ajout"));
        page.click("#famille-bloc summary");
        assertThat(page.locator(".gu-choice", new Page.LocatorOptions().setHasText(title)).count()).isEqualTo(1);
        look(page);
        Screen.DESK.resize(page);
        Browser.keepPicture(page, "blocks-kept");
        assertThat(told).isEmpty();
    }

    private static Page.WaitForSelectorOptions attached() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
    }

    @Test
    void twoPeopleOnOneField() throws Exception {
        Page mine = open(true);
        Page theirs = open(true);
        mine.navigate(at("?element=question:kind"));
        theirs.navigate(at("?element=question:kind"));
        write(theirs, "Quelle aide ?");
        theirs.waitForResponse(response -> response.url().contains("/propriete"), () -> theirs.keyboard().press("Tab"));
        write(mine, "Laquelle donc ?");
        mine.keyboard().press("Tab");

        mine.waitForSelector(".gu-notice[role=alert]");
        look(mine);
    }

    @Test
    void whatIsDeletedComesBackByTheButtonAbove() throws Exception {
        Page page = open(true);
        page.navigate(at("?element=document:doc_proof"));
        page.click("#supprimer");
        page.waitForSelector("#plan-document-doc-proof", hidden());

        page.click("#annuler");
        page.waitForSelector("#plan-document-doc-proof",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        page.click("#retablir");
        page.waitForSelector("#plan-document-doc-proof", hidden());

        assertThat(told).isEmpty();
    }

    private static Page.WaitForSelectorOptions hidden() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static void write(Page page, String label) {
        page.fill("[name='question:kind|label']", label);
    }

    private Page open(boolean scripts) throws Exception {
        Page page = scripts ? browser.open(Screen.DESK) : browser.openWithoutScripts(Screen.DESK);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("409") && !message.text().contains("422")) {
                told.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(error -> told.add(page.url() + " " + error));
        return AgentSessions.enter(page, sessions.signIn(mvc, "Claire Morel", Role.ADMINISTRATION));
    }

    private String at(String more) {
        return "/administration/demarches/" + slug + "/preparation" + more;
    }

    private void look(Page page, String more) {
        page.navigate(at(more));
        look(page);
    }

    private static void look(Page page) {
        for (Screen screen : Screen.values()) {
            screen.resize(page);
            assertThat(overflow(page)).as("%s fits %s", page.url(), screen).isEmpty();
        }
        Browser.assertAccessible(page);
    }

    /** What stands out at the right of the window. */
    private static String overflow(Page page) {
        return String.valueOf(page.evaluate(
                """
                document.documentElement.scrollWidth <= innerWidth ? '' : [...document.querySelectorAll('main *')]
                  .filter(one => one.getBoundingClientRect().right > innerWidth + 1).map(one => one.outerHTML.slice(0, 120)).slice(0, 3).join()
                """));
    }
}
