package fr.guichet.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file that is too heavy is refused in plain words, before it leaves where scripts run, and nothing else is lost. */
@GuichetTest
class HeavyFilesTests {
    @Autowired
    Browser browser;

    @Test
    void isRefusedBeforeItLeaves() {
        Page page = documents(browser.open(Screen.PHONE));

        choose(page, 12);

        assertThat(page.locator("[role=alert]")).containsText("« photo.jpg » dépasse 10 Mo");
        assertThat(page.locator("input[type=file]").first()).hasValue("");
        Browser.assertAccessible(page);
    }

    @Test
    void isExplainedWithoutScripts() {
        Page page = documents(browser.openWithoutScripts(Screen.PHONE));

        choose(page, 12);
        page.locator("button[name=joindre]").first().click();

        assertThat(page.locator("h1")).hasText("Ce fichier est trop lourd");
        page.goBack();
        assertThat(page.locator("input[type=file]").first()).isVisible();
    }

    private static Page documents(Page page) {
        page.navigate("/demarches/apa-a-domicile");
        page.locator(".btn-start").click();
        page.navigate(page.url().replace("/capacity", "/documents"));
        return page;
    }

    private static void choose(Page page, int megabytes) {
        page.locator("input[type=file]").first()
                .setInputFiles(new FilePayload("photo.jpg", "image/jpeg", new byte[megabytes * 1024 * 1024]));
    }
}
