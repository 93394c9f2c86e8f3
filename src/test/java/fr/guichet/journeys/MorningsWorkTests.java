package fr.guichet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.Role;
import fr.guichet.accounts.SignedIn;
import fr.guichet.batches.BatchWork;
import fr.guichet.exports.ExportWork;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.rights.AccessRights;
import fr.guichet.rights.Level;
import fr.guichet.rights.NewRight;
import fr.guichet.shared.Ids;
import fr.guichet.teams.Territories;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A morning at the desk: an agent opens her view, takes ten, gives them to herself at once, proposes a decision that another signs,
 * exports her list. An agent of another territory sees none of it.
 */
@GuichetTest
class MorningsWorkTests {
    private static final SignedIn ADMINISTRATOR = new SignedIn(new AccountId(Ids.next()), "Inès Royer", "ines@haute-vere.example",
            Set.of(Role.ADMINISTRATION));

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Browser browser;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private BatchWork batches;
    @Autowired
    private ExportWork exports;
    @Autowired
    private Territories territories;
    @Autowired
    private AccessRights rights;
    @Autowired
    private Clock clock;
    private final String family = "M" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "tinier";

    @Test
    void tenAreTakenOneIsDecidedByTwoAndTheListIsExported() throws Exception {
        Agent nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);
        Agent helene = sessions.signIn(mvc, "Hélène Lefranc", Role.DECISION);
        for (int n = 0; n < 11; n++) {
            filed();
        }
        RequestId ready = filed();
        requests.complete(ready);
        requests.assess(ready);
        Page page = AgentSessions.enter(browser.open(Screen.DESK), nadia);

        page.navigate("/agents/vues/nouvelle?agent=personne&texte=" + family);
        page.fill("#nom", "Matin " + family);
        page.locator("main form .btn-primary").click();
        page.navigate("/agents/demandes");
        page.locator(".gu-views a:has-text('" + family + "')").click();
        assertThat(rows(page)).hasCount(11);
        for (int row = 0; row < 10; row++) {
            page.locator("input[name=numeros]").nth(row).check();
        }
        page.fill("#attribution", nadia.email());
        page.click("button[value=ASSIGN]");
        assertThat(page.locator("h1")).containsText("Attribuer à Nadia Benali");
        batches.runDue(clock.instant());
        assertThat(page.locator("main")).containsText("10 demandes traitées");
        page.navigate("/agents/demandes?agent=" + nadia.id() + "&texte=" + family);
        assertThat(rows(page)).hasCount(10);
        Browser.assertAccessible(page);

        String number = reader.request(ready).number();
        Desk hers = new Desk(page, number);
        hers.proposeToGrant();
        Desk.of(browser.open(Screen.DESK), helene, number).sign();
        page.navigate("/agents/demandes?etat=closes&texte=" + family);
        assertThat(rows(page)).hasCount(1);

        page.navigate("/agents/exports/nouveau?etat=toutes&texte=" + family);
        page.locator("main form .btn-primary").first().click();
        exports.runDue(clock.instant());
        Locator file = page.getByText("Télécharger").first();
        assertThat(file).isVisible();
        Download download = page.waitForDownload(file::click);
        Assertions.assertThat(Files.readString(download.path())).contains(number).contains(family);

        Agent elsewhere = sessions.signIn(mvc, "Marc Lefort", Role.AGENT);
        UUID coast = territories.add(ADMINISTRATOR, new Territories.Description("Côte " + Ids.next(), null));
        rights.give(ADMINISTRATOR, new NewRight(null, null, elsewhere.id(), null, coast, Level.PROCESS, Set.of()));
        Page his = AgentSessions.enter(browser.open(Screen.DESK), elsewhere);
        his.navigate("/agents/demandes?etat=toutes&texte=" + family);
        assertThat(rows(his)).hasCount(0);
        assertThat(his.locator("#titre")).hasText(Pattern.compile("0$"));
        his.navigate("/agents/demandes/" + number);
        assertThat(his.locator("h1")).containsText("n’existe pas");
        Browser.assertAccessible(his);
    }

    private static Locator rows(Page page) {
        return page.locator("tbody .ref");
    }

    private RequestId filed() {
        return requests.filed(ApaAnswers.ofMadeleine().with("subject_usual_name", family), requests.madeleine());
    }
}
