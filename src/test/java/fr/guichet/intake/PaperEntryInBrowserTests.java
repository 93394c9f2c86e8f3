package fr.guichet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.guichet.accounts.Role;
import fr.guichet.requests.RequestMother;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A paper form typed in a real browser. */
@GuichetTest
class PaperEntryInBrowserTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private Browser browser;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private RequestMother requests;

    @Test
    void aPaperFormIsTypedBesideItsScan() throws Exception {
        requests.filed();
        Agent thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);
        Page page = AgentSessions.enter(browser.open(Screen.DESK), thomas);

        page.navigate("/agents/saisie");
        page.selectOption("#form", "apa-a-domicile");
        page.setInputFiles("#scans", new FilePayload("cerfa.png", "image/png", sheet()));
        page.click("main form button");
        page.click("label[for=capacity]");
        page.click("button.btn-primary[name=continuer]");
        page.fill("#subject_birth_name", "Garnier");
        page.fill("#subject_usual_name", "Perrin");
        page.fill("#subject_first_names", "Madeleine");
        page.fill("#subject_birth_date", "12");
        page.fill("#subject_birth_date-month", "5");
        page.fill("#subject_birth_date-year", "1941");
        page.press("#subject_birth_date-year", "Tab");
        page.waitForSelector("#personne-nouvelle");
        look(page, "saisie-personne-DESK");
        page.click("label[for=personne-nouvelle]");
        page.click("button.btn-primary[name=continuer]");
        page.waitForURL("**/home");
        page.navigate(page.url().replaceAll("/[^/]+$", "/verification"));
        look(page, "saisie-fin-DESK");
        page.setViewportSize(390, 844);
        look(page, "saisie-fin-PHONE");
        page.navigate(page.url().replaceAll("/[^/]+$", "/subject"));
        look(page, "saisie-personne-PHONE");
        page.navigate(page.url().replaceAll("/[^/]+$", "/verification"));
        page.fill("#boite", "Boîte 2026-117");
        page.click("button[name=ouvrir]");

        assertThat(page.textContent("h1")).contains("Madeleine Perrin");
        page.click("#originaux summary");
        look(page, "originaux-dossier-PHONE");
        page.navigate("/agents/saisie/originaux?boite=2026-117");
        look(page, "originaux-boite-PHONE");
        page.setViewportSize(1280, 900);
        look(page, "originaux-boite-DESK");
    }

    private static void look(Page page, String name) {
        Browser.keepPicture(page, name);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as("%s fits", name).isEqualTo(true);
        Browser.assertAccessible(page);
    }

    private static byte[] sheet() throws IOException {
        var image = new BufferedImage(600, 850, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, 600, 850);
        pen.setColor(Color.BLUE);
        pen.drawString("GARNIER Madeleine, 12/05/1941", 60, 90);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
