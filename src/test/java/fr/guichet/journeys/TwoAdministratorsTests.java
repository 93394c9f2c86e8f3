package fr.guichet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.Role;
import fr.guichet.blueprints.BlueprintMother;
import fr.guichet.blueprints.ElementId;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Claire and Julien make the same form at the same time, each in a window of their own. */
@GuichetTest
class TwoAdministratorsTests {
    private static final String QUESTION = "question:where";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Browser browser;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private BlueprintMother mother;
    @SuppressWarnings("NullAway.Init")
    private Maker claire;
    @SuppressWarnings("NullAway.Init")
    private Maker julien;

    @BeforeEach
    void bothAreBeforeTheSameQuestion() throws Exception {
        String slug = mother.like("question-ou-reclamation");
        claire = Maker.of(enter("Claire Morel"), slug);
        julien = Maker.of(enter("Julien Moreau"), slug);
        claire.open(QUESTION);
        julien.open(QUESTION);
    }

    private Page enter(String name) throws Exception {
        return AgentSessions.enter(browser.open(Screen.DESK), sessions.signIn(mvc, name, Role.ADMINISTRATION));
    }

    @Test
    void whatTheyWriteInDifferentFieldsIsKeptOfBoth() {
        claire.set("label", "Où est-ce ?");
        julien.set("hint", "La rue, ou le nom de la route");

        assertThat(text("label")).isEqualTo("Où est-ce ?");
        assertThat(text("hint")).isEqualTo("La rue, ou le nom de la route");
    }

    @Test
    void bothTextsOfOneFieldAreShownAndTheSecondChooses() {
        claire.set("label", "Où est-ce ?");
        julien.set("label", "À quel endroit ?");

        assertThat(text("label")).isEqualTo("Où est-ce ?");
        Page page = julien.page();
        assertThat(page.locator("#feuille .gu-notice[role=alert]")).containsText("Claire Morel a écrit ici");
        assertThat(page.locator("#feuille .gu-notice blockquote")).hasText("Où est-ce ?");
        assertThat(julien.field("label")).hasValue("À quel endroit ?");
        Browser.assertAccessible(page);
        julien.press("#feuille button[value=garder]");
        assertThat(text("label")).isEqualTo("À quel endroit ?");
    }

    @Test
    void anElementThatTheOtherHasDeletedIsSaidToBeGone() {
        claire.press("#supprimer");

        julien.set("label", "À quel endroit ?");

        assertThat(julien.page().locator("main [role=alert]")).containsText("Claire Morel l’a supprimé");
        assertThat(julien.page().locator("main [role=alert]")).containsText("Vous aviez écrit : « À quel endroit ? »");
    }

    @Test
    void nothingIsPublishedThatThePublisherHasNotSeen() {
        Page page = claire.page();
        page.navigate(claire.at("/publication"));
        julien.set("label", "À quel endroit ?");

        page.fill("[name=note]", "Première version");
        page.click("#feuille .btn-primary");

        assertThat(page.locator(".gu-errors"))
                .containsText(
                        "Julien Moreau a modifié cette version pendant que vous la relisiez. Relisez les dernières modifications");
        assertThat(page.locator("[name=note]")).hasValue("Première version");
        assertThat(page.locator("main")).containsText("Dernières modifications");
        Browser.assertAccessible(page);
        page.waitForNavigation(() -> page.click("#feuille .btn-primary"));
        assertThat(page.url()).endsWith("/administration/demarches/" + claire.slug());
    }

    private String text(String property) {
        return mother.open(claire.slug()).element(ElementId.parse(QUESTION)).orElseThrow().text(property);
    }
}
