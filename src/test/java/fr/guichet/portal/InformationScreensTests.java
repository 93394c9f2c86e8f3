package fr.guichet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.guichet.accounts.AgentAccounts;
import fr.guichet.accounts.Role;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens that stand under all others, in a browser: readable for everybody, on a phone and at a desk. */
@GuichetTest
class InformationScreensTests {
    private static final String PASSWORD = "quatre pommes bleues";

    @Autowired
    private Browser browser;
    @Autowired
    private AgentAccounts agents;

    @Test
    void pagesForEverybodyAreAccessible() {
        for (Screen screen : Screen.values()) {
            Page page = browser.open(screen);
            for (String path : List.of("/aide", "/mentions-legales", "/accessibilite", "/donnees-personnelles", "/plan-du-site",
                    "/connexion", "/agents/connexion", "/nulle-part")) {
                page.navigate(path);
                see(page, screen, path);
            }
        }
    }

    @Test
    void aPageForEverybodyLeavesNoSession() {
        Page page = browser.open(Screen.PHONE);

        page.navigate("/aide");

        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("JSESSIONID"));
    }

    @Test
    void aWrongAddressIsExplainedWithoutScripts() {
        Page page = browser.openWithoutScripts(Screen.PHONE);
        page.navigate("/connexion");

        page.getByLabel("Votre adresse électronique").fill("jeanne");
        page.getByText("Recevoir un code").click();

        assertThat(page.title()).startsWith("Erreur : ");
        assertThat(page.getByLabel("Votre adresse électronique").inputValue()).isEqualTo("jeanne");
        Browser.keepPicture(page, "ground-connexion-erreur");
        page.getByLabel("Votre adresse électronique").fill("jeanne-" + UUID.randomUUID() + "@exemple.fr");
        page.getByText("Recevoir un code").click();

        assertThat(page.url()).endsWith("/connexion/code");
    }

    @Test
    void askingForACodeIsAccessible() {
        Page page = browser.open(Screen.PHONE);
        page.navigate("/connexion");
        page.getByText("Recevoir un code").click();
        see(page, Screen.PHONE, "/connexion-erreur");

        page.getByLabel("Votre adresse électronique").fill("jeanne-" + UUID.randomUUID() + "@exemple.fr");
        page.getByText("Recevoir un code").click();

        see(page, Screen.PHONE, "/connexion-code");
    }

    @Test
    void screensOfAdministratorsAreAccessible() {
        String email = "claire-" + UUID.randomUUID() + "@haute-vere.example";
        agents.open("Claire Morel", email, Set.of(Role.ADMINISTRATION), PASSWORD);
        Page page = browser.open(Screen.DESK);
        page.navigate("/administration");
        page.getByLabel("Adresse électronique professionnelle").fill(email);
        page.getByLabel("Mot de passe").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter")).click();

        assertThat(page.url()).endsWith("/administration");
        for (String path : List.of("/administration", "/administration/agents", "/administration/agents/nouveau",
                "/administration/collectivite", "/administration/journal")) {
            page.navigate(path);
            see(page, Screen.DESK, path);
        }
        page.navigate("/administration/agents?texte=claire morel");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Claire Morel")).first().click();
        see(page, Screen.DESK, "/administration-agent");
        page.getByText("Réinitialiser le mot de passe").click();
        see(page, Screen.DESK, "/administration-lien");
    }

    private static void see(Page page, Screen screen, String path) {
        Browser.assertAccessible(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as("width of " + path)
                .isTrue();
        Browser.keepPicture(page, "ground" + path.replace('/', '-') + "-" + screen);
    }
}
