package fr.guichet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.guichet.accounts.Role;
import fr.guichet.demonstration.MovableClock;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.shared.PdfChecks;
import fr.guichet.shared.TimedWork;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import fr.guichet.testing.Screen;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A document is missing: a reminder leaves by itself, the document comes, the decision is signed, told and archived. */
@GuichetTest
class FromMissingDocumentToArchiveTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private Browser browser;
    @Autowired
    private Mailbox mails;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private MovableClock clock;
    @Autowired
    @Qualifier("reminders")
    private TimedWork reminders;
    @Autowired
    @Qualifier("archiving")
    private TimedWork archiving;

    @Test
    void leadsToADecisionAndItsArchive() throws Exception {
        String number = reader.request(requests.filed()).number();
        Desk nadia = Desk.of(browser.open(Screen.DESK), sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION), number);
        Desk claire = Desk.of(browser.open(Screen.DESK), sessions.signIn(mvc, "Claire Vidal", Role.MEDICAL), number);
        Desk helene = Desk.of(browser.open(Screen.DESK), sessions.signIn(mvc, "Hélène Lefranc", Role.DECISION), number);

        nadia.take();
        nadia.askForWhatIsMissing();
        assertThat(mails.to(ApaAnswers.MADELEINE_EMAIL, "Il manque")).contains("3 pièces", "lundi 21 décembre 2026");

        clock.moveTo(Instant.parse("2026-12-07T08:00:00Z"));
        reminders.runDue(clock.instant());
        assertThat(mails.to(ApaAnswers.MADELEINE_EMAIL, "Rappel")).contains("Rappel : il manque encore 3 pièces");

        Page phone = browser.open(Screen.PHONE);
        phone.navigate("/mes-demandes/" + number);
        mails.signIn(phone, ApaAnswers.MADELEINE_EMAIL);
        sendWhatIsMissing(phone);
        assertThat(phone.locator("main")).containsText("Pièce reçue");

        nadia.acceptEveryDocument();
        nadia.complete();
        claire.planVisit("2026-12-15", "10:30", "Claire Vidal");
        claire.assess(3, "Aide à domicile : 30 heures par mois", "720,50", "96");
        nadia.proposeToGrant();
        helene.sign();
        assertThat(mails.to(ApaAnswers.MADELEINE_EMAIL, "est accordée")).contains("624,50", "Contester est gratuit");
        phone.reload();
        assertThat(phone.locator("#ou")).containsText("APA accordée");
        saysWhoHelps(phone);

        archiving.runDue(clock.instant());
        helene.look();
        Browser.assertAccessible(helene.page());
        byte[] caseFile = helene.page().request().get("/agents/demandes/" + number + "/dossier.pdf").body();
        assertThat(PdfChecks.faults(caseFile, PDFAFlavour.PDFA_3_B)).isEmpty();
        assertThat(PdfChecks.text(caseFile)).contains(number, "Rappel : il manque encore 3 pièces", "Accord signé", "720,50",
                "Aide à Dom’");
    }

    private static void saysWhoHelps(Page phone) {
        phone.click("form[action$='/aide'] button");
        assertThat(phone.locator(".gu-errors")).containsText("Écrivez le nom du service ou de la personne qui vous aide");
        Browser.assertAccessible(phone);
        phone.fill("#helper", "Aide à Dom’");
        phone.click("form[action$='/aide'] button");
        assertThat(phone.locator("main")).containsText("Nous avons noté qui vous aide");
        assertThat(phone.locator("#helper")).hasCount(0);
    }

    private void sendWhatIsMissing(Page phone) {
        var inputs = phone.locator("input[type=file]");
        for (int left = inputs.count(); left > 0; left--) {
            inputs.first().setInputFiles(
                    new FilePayload("pièce-" + left + ".png", "image/png", RequestMother.picture(new UUID(0, left))));
            phone.locator("form:has(input[type=file]) button").first().evaluate("button => button.click()");
            assertThat(phone.locator("input[type=file]")).hasCount(left - 1);
        }
    }
}
