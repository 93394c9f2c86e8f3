package fr.guichet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.Role;
import fr.guichet.shared.PdfChecks;
import fr.guichet.shared.TimedWork;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import fr.guichet.testing.Screen;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Lise tells the service of the roads of a hole, without an account and with a photo; she is answered in writing. */
@GuichetTest
class QuestionToAServiceTests {
    private final String lise = UUID.randomUUID() + "@example.org";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Browser browser;
    @Autowired
    private Mailbox mails;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private Clock clock;
    @Autowired
    @Qualifier("archiving")
    private TimedWork archiving;

    @Test
    void leadsFromAMessageWithAPhotoToAWrittenAnswerAndItsArchive() throws Exception {
        Page phone = begin();
        new Filler(phone).fillIn(answers(), Browser::assertAccessible);
        Browser.assertAccessible(phone);
        phone.locator(".btn-start").click();
        Browser.assertAccessible(phone);

        String number = phone.locator(".gu-ref").innerText();
        assertThat(number).startsWith("QUE-2026-");
        assertThat(mails.to(lise, "bien reçu votre message")).contains(number, "Direction des routes", "samedi 23 janvier 2027");

        Desk nadia = Desk.of(browser.open(Screen.DESK), sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION), number);
        nadia.take();
        Browser.assertAccessible(nadia.page());
        assertThat(nadia.page().locator("main")).containsText("Direction des routes");
        assertThat(nadia.page().locator("main")).containsText("Une photo ou un document");
        nadia.answer("Une équipe a rebouché le trou ce matin.\nMerci de nous avoir prévenus.");

        assertThat(mails.to(lise, "Notre réponse à votre message")).contains("Une équipe a rebouché le trou ce matin.",
                "saisir le médiateur");
        Page other = browser.open(Screen.PHONE);
        other.navigate("/mes-demandes/" + number);
        mails.signIn(other, lise);
        assertThat(other.locator("#ou")).containsText("Nous vous avons répondu");
        Browser.assertAccessible(other);
        archiving.runDue(clock.instant());
        byte[] caseFile = nadia.page().request().get("/agents/demandes/" + number + "/dossier.pdf").body();
        assertThat(PdfChecks.faults(caseFile, PDFAFlavour.PDFA_3_B)).isEmpty();
        assertThat(PdfChecks.text(caseFile)).contains(number, "RD 514", "Une équipe a rebouché le trou ce matin.");
    }

    @Test
    void isReadWithoutAPhotoAndFromWhoeverWantsNoAnswer() {
        Page page = begin();
        var answers = new HashMap<>(answers());
        answers.put("letter_channel", "none");

        Filler filler = new Filler(page);
        filler.answerWhatIsAsked(answers);
        filler.goOn();
        filler.answerWhatIsAsked(answers);
        filler.goOn();
        filler.answerWhatIsAsked(answers);
        filler.goOn();
        assertThat(page.locator("main")).not().containsText("Il manquera");
        filler.goOn();
        filler.goOn();
        page.locator(".btn-start").click();

        assertThat(page.locator(".gu-ref")).containsText("QUE-2026-");
        assertThat(page.locator("main")).containsText("nous ne pourrons pas vous répondre");
    }

    private Page begin() {
        Page page = browser.open(Screen.PHONE);
        page.navigate("/demarches/question-ou-reclamation");
        Browser.assertAccessible(page);
        page.locator(".btn-start").click();
        return page;
    }

    private Map<String, Object> answers() {
        return Map.of("kind", "report", "subject_kind", "roads", "text", "Un grand trou sur la RD 514.", "where",
                "Arromanches-les-Bains", "letter_channel", "email", "subject_email", lise);
    }
}
