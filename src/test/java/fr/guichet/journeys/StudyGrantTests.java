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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Sarah asks for the study grant of her daughter Inès; one agent proposes the amount, another signs. */
@GuichetTest
class StudyGrantTests {
    private static final String SARAH = "sarah.lemoine@example.org";

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
    void leadsFromAParentToAnAmountSignedAndItsArchive() throws Exception {
        Page phone = browser.open(Screen.PHONE);
        phone.navigate("/demarches/bourse-departementale");
        Browser.assertAccessible(phone);
        phone.locator(".btn-start").click();
        new Filler(phone).fillIn(answers(), Browser::assertAccessible);
        mails.signIn(phone, SARAH);
        phone.locator(".btn-start").click();

        assertThat(phone.locator("h1")).hasText("Demande envoyée");
        String number = phone.locator(".gu-ref").innerText();
        assertThat(number).matches("BOU-2026-\\d{6}-[A-Z]");
        assertThat(mails.to(SARAH, "bien reçu")).contains(number, "la demande de bourse d’Inès", "2026-2027");

        Desk nadia = Desk.of(browser.open(Screen.DESK), sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION), number);
        nadia.take();
        Browser.assertAccessible(nadia.page());
        nadia.acceptEveryDocument();
        nadia.complete();
        assertThat(mails.to(SARAH, "est complet")).contains("samedi 23 janvier 2027", "L. 231-4");
        nadia.proposeToGrant("150,00");
        nadia.told("La proposition attend la signature.");
        Desk helene = Desk.of(browser.open(Screen.DESK), sessions.signIn(mvc, "Hélène Lefranc", Role.DECISION), number);
        helene.look();
        Browser.assertAccessible(helene.page());
        helene.sign();

        assertThat(mails.to(SARAH, "est accordée")).contains("150,00", "Inès Lemoine", "Contester est gratuit", "Hélène Lefranc");
        phone.navigate("/mes-demandes/" + number);
        assertThat(phone.locator("#ou")).containsText("Bourse accordée");
        Browser.assertAccessible(phone);
        archiving.runDue(clock.instant());
        byte[] caseFile = helene.page().request().get("/agents/demandes/" + number + "/dossier.pdf").body();
        assertThat(PdfChecks.faults(caseFile, PDFAFlavour.PDFA_3_B)).isEmpty();
        assertThat(PdfChecks.text(caseFile)).contains(number, "Collège Alain-Chartier", "Quotient du foyer", "Accord signé");
    }

    @Test
    void stopsWhoeverIsAtNoCollegeAndSaysWhereToAsk() {
        Page page = browser.open(Screen.PHONE);
        page.navigate("/demarches/bourse-departementale");
        page.locator(".btn-start").click();
        var answers = new HashMap<>(answers());
        answers.put("school_kind", "primary");

        new Filler(page).fillIn(answers, ignored -> {
        });

        assertThat(page.url()).endsWith("/school");
        assertThat(page.locator(".gu-errors")).containsText("demandez les aides de votre mairie");
        Browser.assertAccessible(page);
    }

    private static Map<String, Object> answers() {
        Map<String, Object> answers = new HashMap<>(Map.of("capacity", "parent", "requester_last_name", "Lemoine",
                "requester_first_name", "Sarah", "requester_relation", "mother", "requester_phone", "06 12 34 56 78",
                "requester_email", SARAH, "parents_together", "together"));
        answers.putAll(address("requester_address"));
        answers.putAll(Map.of("subject_birth_name", "Lemoine", "subject_first_names", "Inès", "subject_birth_date.day", "14",
                "subject_birth_date.month", "2", "subject_birth_date.year", "2014"));
        answers.putAll(address("current_address"));
        answers.putAll(Map.of("school_kind", "college", "school_name", "Collège Alain-Chartier", "school_commune", "Bayeux",
                "school_class", "fifth", "boarding", "half"));
        answers.putAll(Map.of("family_status", "marriage", "has_other_children", "yes", "other_children[0].first_name", "Noé",
                "other_children[0].birth_date.year", "2018", "tax_income", "18 300", "tax_parts", "3", "partner_notice", "joint",
                "income_change", List.of("none")));
        answers.putAll(Map.of("bank_holder", "requester", "iban", "FR76 3000 6000 0112 3456 7890 189", "honour", "yes"));
        return answers;
    }

    private static Map<String, Object> address(String question) {
        return Map.of(question + ".street", "4 rue des Acacias", question + ".postcode", "14400", question + ".commune",
                "Bayeux");
    }
}
