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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Martine brings her disagreement with a service before the mediator, who answers in writing. */
@GuichetTest
class MediatorTests {
    private static final String MARTINE = "martine.leroux@example.org";

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
    void leadsFromADisagreementToAWrittenAnswerAndItsArchive() throws Exception {
        Page phone = begin();
        new Filler(phone).fillIn(answers(), ignored -> {
        });
        mails.signIn(phone, MARTINE);
        phone.locator(".btn-start").click();

        String number = phone.locator(".gu-ref").innerText();
        assertThat(number).startsWith("MED-2026-");
        assertThat(mails.to(MARTINE, "a bien reçu")).contains(number, "lundi 7 décembre 2026", "mardi 23 février 2027");

        Desk mediator = Desk.of(browser.open(Screen.DESK), sessions.signIn(mvc, "Hélène Lefranc", Role.INSTRUCTION), number);
        mediator.take();
        mediator.acceptEveryDocument();
        mediator.complete();
        assertThat(mails.to(MARTINE, "Le médiateur peut intervenir")).contains("mardi 23 février 2027");
        mediator.look();
        Browser.assertAccessible(mediator.page());
        assertThat(mediator.page().locator("[name=amount], [name=outcome][type=radio]")).hasCount(0);
        mediator.answer("Le service a lu à nouveau votre dossier.\nIl vous écrit avant la fin du mois.");

        assertThat(mails.to(MARTINE, "La réponse du médiateur")).contains("Il vous écrit avant la fin du mois.",
                "La médiation est terminée");
        phone.navigate("/mes-demandes/" + number);
        assertThat(phone.locator("#ou")).containsText("Le médiateur vous a répondu");
        Browser.assertAccessible(phone);
        archiving.runDue(clock.instant());
        byte[] caseFile = mediator.page().request().get("/agents/demandes/" + number + "/dossier.pdf").body();
        assertThat(PdfChecks.faults(caseFile, PDFAFlavour.PDFA_3_B)).isEmpty();
        assertThat(PdfChecks.text(caseFile)).contains(number, "Que le dossier soit revu.", "Il vous écrit avant la fin du mois.");
    }

    @Test
    void asksToWriteToTheServiceFirst() {
        Page page = begin();

        new Filler(page).fillIn(otherwise("prior_complaint", "no"), ignored -> {
        });

        assertThat(page.url()).endsWith("/earlier");
        assertThat(page.locator(".gu-errors")).containsText("Écrivez d’abord au service");
        Browser.assertAccessible(page);
    }

    @Test
    void waitsTwoMonthsForTheAnswerOfTheService() {
        Page page = begin();
        var answers = otherwise("prior_answer", "no");
        answers.putAll(Map.of("prior_date.day", "24", "prior_date.month", "9", "prior_date.year", "2026"));
        Filler filler = new Filler(page);
        filler.fillIn(answers, ignored -> {
        });
        assertThat(page.locator(".gu-errors")).containsText("ces 2 mois ne sont pas passés");

        filler.answer(Map.of("prior_date.day", "23"));
        filler.goOn();

        assertThat(page.url()).endsWith("/court");
    }

    private Page begin() {
        Page page = browser.open(Screen.PHONE);
        page.navigate("/demarches/saisir-le-mediateur");
        page.locator(".btn-start").click();
        return page;
    }

    private static Map<String, Object> otherwise(String question, String answer) {
        Map<String, Object> answers = new HashMap<>(answers());
        answers.put(question, answer);
        return answers;
    }

    private static Map<String, Object> answers() {
        Map<String, Object> answers = new HashMap<>(Map.of("capacity", "self", "subject_civility", "madam", "subject_birth_name",
                "Leroux", "subject_first_names", "Martine", "subject_birth_date.year", "1962", "subject_phone", "06 11 22 33 44",
                "subject_email", MARTINE, "letter_channel", "email"));
        answers.putAll(Map.of("current_address.street", "7 rue Saint-Jean", "current_address.postcode", "14000",
                "current_address.commune", "Caen"));
        answers.putAll(Map.of("contested_body", "department", "contested_subject", "autonomy", "decision_kind", "refusal",
                "decision_date.month", "7", "decision_date.year", "2026", "story", "L’aide a été refusée sans explication.",
                "expected", "Que le dossier soit revu."));
        answers.putAll(Map.of("prior_complaint", "yes", "prior_date.day", "3", "prior_date.month", "9", "prior_date.year", "2026",
                "prior_answer", "yes", "prior_answer_date.month", "10", "prior_answer_date.year", "2026"));
        answers.putAll(Map.of("court_case", "no", "file_access", "yes", "health_access", "no", "talk", "phone", "honour", "yes"));
        return answers;
    }
}
