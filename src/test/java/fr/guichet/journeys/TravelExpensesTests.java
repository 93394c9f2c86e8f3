package fr.guichet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.Role;
import fr.guichet.shared.PdfChecks;
import fr.guichet.shared.TimedWork;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
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

/** Claire, an agent, claims what two journeys have cost her; a colleague decides on the amount. */
@GuichetTest
class TravelExpensesTests {
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
    void leadFromAnAgentToTheAmountDecidedByAnotherAndItsArchive() throws Exception {
        Agent claire = sessions.signIn(mvc, "Claire Vidal", Role.MEDICAL);
        Page page = AgentSessions.enter(browser.open(Screen.DESK), claire);
        page.navigate("/agents/demarches/frais-de-deplacement");
        Browser.assertAccessible(page);
        page.locator(".btn-start").click();
        Filler filler = new Filler(page);
        filler.fillIn(answers(claire.email()), ignored -> {
            Browser.assertAccessible(page);
            if (filler.where().equals("trips")) {
                addAJourneyByTrain(filler);
            }
        });
        assertThat(filler.where()).as(page.locator("main").innerText()).isEqualTo("envoi");
        page.locator(".btn-start").click();

        Browser.assertAccessible(page);
        String number = page.locator(".gu-ref").innerText();
        assertThat(number).startsWith("FRD-2026-");
        assertThat(mails.to(claire.email(), "bien reçu")).contains(number);

        Desk nadia = Desk.of(browser.open(Screen.DESK), sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION), number);
        nadia.take();
        Browser.assertAccessible(nadia.page());
        nadia.acceptEveryDocument();
        nadia.complete();
        nadia.proposeToGrant("282,90");
        nadia.told("C’est décidé. La personne est prévenue.");

        assertThat(mails.to(claire.email(), "sont remboursés")).contains("282,90", "barème national");
        page.navigate("/agents/mes-demandes/" + number);
        assertThat(page.locator("#ou")).containsText("Remboursement accordé");
        Browser.assertAccessible(page);
        archiving.runDue(clock.instant());
        byte[] caseFile = nadia.page().request().get("/agents/demandes/" + number + "/dossier.pdf").body();
        assertThat(PdfChecks.faults(caseFile, PDFAFlavour.PDFA_3_B)).isEmpty();
        assertThat(PdfChecks.text(caseFile)).contains(number, "Isigny-sur-Mer", "Indemnités kilométriques", "40,00", "282,90");
    }

    /** 120 km, of which 100 below the 2,000th of the year: 100 x 0.32 + 20 x 0.40, and a meal. */
    private static Map<String, Object> answers(String email) {
        Map<String, Object> answers = new HashMap<>(Map.of("subject_birth_name", "Vidal", "subject_first_names", "Claire",
                "agent_number", "104 233", "agent_service", "Équipe médico-sociale", "subject_email", email, "work_place", "Caen",
                "mission_kind", "standing", "purpose", "Visites à domicile", "approver", "Hélène Lefranc"));
        answers.putAll(Map.of("trips[0].day.day", "3", "trips[0].day.month", "11", "trips[0].day.year", "2026", "trips[0].from",
                "Caen", "trips[0].to", "Isigny-sur-Mer", "trips[0].mode", "car", "trips[0].power", "cv5", "trips[0].km", "120"));
        answers.putAll(Map.of("trips[0].meals", "1", "trips[0].meals_cost", "18,50", "km_before", "1 900", "allowed", "yes",
                "insured", "yes", "account", "pay", "honour", "yes"));
        return answers;
    }

    /** Two meals and a night above their ceilings of 40 and 120 euros. */
    private static void addAJourneyByTrain(Filler filler) {
        filler.page().waitForNavigation(() -> filler.page().locator("button[name=ajouter]").click());
        Map<String, Object> trip = new HashMap<>(Map.of("trips[1].day.day", "17", "trips[1].day.month", "11", "trips[1].day.year",
                "2026", "trips[1].from", "Caen", "trips[1].to", "Rennes", "trips[1].mode", "train", "trips[1].tickets", "64,40",
                "trips[1].meals", "2", "trips[1].meals_cost", "45", "trips[1].nights", "1"));
        trip.putAll(Map.of("trips[1].night_place", "city", "trips[1].nights_cost", "135"));
        filler.answerWhatIsAsked(trip);
    }
}
