package fr.guichet.recovery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.AccountMother;
import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.Citizens;
import fr.guichet.accounts.Role;
import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import fr.guichet.shared.Actor;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.TooManyTries;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import fr.guichet.testing.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Zoé has lost her mailbox: an agent makes sure that it is her, and her account opens with another. */
@GuichetTest
class LostMailboxTests {
    @Autowired
    Recoveries recoveries;
    @Autowired
    Citizens citizens;
    @Autowired
    Rights rights;
    @Autowired
    RequestMother requests;
    @Autowired
    RequestReader reader;
    @Autowired
    AccountMother accounts;
    @Autowired
    AgentSessions sessions;
    @Autowired
    Mailbox mails;
    @Autowired
    Browser browser;
    @Autowired
    MockMvc mvc;
    @Autowired
    Clock clock;

    private final String lost = "zoe-" + UUID.randomUUID() + "@example.org";
    private final String fresh = "neuve-" + UUID.randomUUID() + "@example.org";

    @Test
    void isAskedForProvenAndDone() throws Exception {
        Actor zoe = accounts.citizen("Zoé", lost);
        RequestId request = requests.filed(ApaAnswers.ofMadeleine().with("subject_email", lost), zoe);
        String number = reader.request(request).number();
        Page old = browser.open(Screen.DESK);
        old.navigate("/connexion");
        mails.signIn(old, lost);
        assertThat(old.locator("main")).containsText(number);

        Page hers = browser.open(Screen.PHONE);
        hers.navigate("/connexion");
        hers.click("a[href$=adresse-perdue]");
        assertThat(hers.locator("h1")).hasText("J’ai perdu ma boîte de courriel");
        hers.click("main .btn-primary");
        assertThat(hers.locator(".gu-errors li")).hasCount(6);
        look(hers, "lost");
        hers.fill("#ancienne", lost);
        hers.fill("#nom", "Madeleine Perrin");
        hers.fill("#naissance", "12");
        hers.fill("#naissance-month", "5");
        hers.fill("#naissance-year", "1941");
        hers.fill("#numero", number);
        hers.fill("#nouvelle", fresh);
        hers.fill("#telephone", "02 61 91 32 18");
        hers.click("main .btn-primary");
        assertThat(hers.locator("h1")).hasText("Nous avons reçu votre demande");
        look(hers, "taken");

        Agent nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);
        Page desk = AgentSessions.enter(browser.open(Screen.DESK), nadia);
        desk.navigate("/agents/taches");
        desk.click("a[href$=adresses-perdues]");
        look(desk, "list");
        desk.locator("tr", new Page.LocatorOptions().setHasText(lost)).locator("a").click();
        assertThat(desk.locator("main")).containsText("Même numéro");
        desk.locator("form[action$=accord] button").click();
        assertThat(desk.locator(".gu-errors")).containsText("Dites comment vous avez vérifié");
        look(desk, "case");
        desk.locator("label[for=preuve-1]").click();
        desk.fill("#precision", "Carte d’identité vue au guichet");
        desk.locator("form[action$=accord] button").click();
        assertThat(desk.locator("main")).containsText("L’accord est enregistré");

        assertThat(mails.to(lost, "Si ce n’est pas vous")).contains("appelez-nous tout de suite");
        old.navigate("/mes-demandes");
        assertThat(old.locator("#email")).isVisible();
        hers.navigate(mails.link(fresh, "/connexion/nouvelle-adresse/"));
        look(hers, "confirm");
        hers.click("main .btn-primary");
        assertThat(hers.locator("h1")).hasText("Votre nouvelle adresse est enregistrée");
        hers.click("main .btn-primary");
        mails.signIn(hers, fresh);
        assertThat(hers.locator("main")).containsText(number);
        assertThat(reader.request(request).names().requesterEmail()).isEqualTo(fresh);
        assertThat(citizens.byEmail(lost)).isEmpty();
    }

    @Test
    void saysNothingOfWhetherThereIsAnAccount() {
        recoveries.ask(asked("personne-" + UUID.randomUUID() + "@example.org", fresh), address(), clock.instant());

        assertThat(recoveries.open(Reach.EVERYWHERE)).filteredOn(one -> one.said().newEmail().equals(fresh))
                .singleElement().satisfies(one -> assertThat(one.canBeApproved()).isFalse());
    }

    @Test
    void isAskedForThreeTimesADay() {
        for (int time = 0; time < Recoveries.MOST_FOR_ONE_MAILBOX; time++) {
            recoveries.ask(asked(lost, fresh), address(), clock.instant());
        }

        assertThatThrownBy(() -> recoveries.ask(asked(lost, fresh), address(), clock.instant())).isInstanceOf(TooManyTries.class);
    }

    @Test
    void isForAgentsAloneWhoProcessARequestOfTheAccount() throws Exception {
        Actor zoe = accounts.citizen("Zoé", lost);
        requests.filed(ApaAnswers.ofMadeleine(), zoe);
        UUID id = ask(lost, fresh);
        Reach none = rights.reach(new AccountId(sessions.signIn(mvc, "Louise Petit", Role.AGENT).id()));
        Reach reception = rights.reach(new AccountId(sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION).id()));

        for (Reach reach : new Reach[]{none, reception}) {
            assertThat(recoveries.open(reach)).extracting(Recovery::id).doesNotContain(id);
            assertThatThrownBy(() -> recoveries.find(id, reach)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void anApprovalIsTakenBackAsLongAsTheLinkIsNotUsed() throws Exception {
        accounts.citizen("Zoé", lost);
        UUID id = ask(lost, fresh);
        recoveries.approve(id, Reach.EVERYWHERE, IdentityProof.CALL, "Rappelée au 02 61 91 32 18", agent(), clock.instant());
        String link = mails.link(fresh, "/connexion/nouvelle-adresse/");
        String token = link.substring(link.lastIndexOf('/') + 1);

        recoveries.refuse(id, Reach.EVERYWHERE, "La personne a appelé", agent(), clock.instant());

        assertThat(recoveries.use(token, clock.instant())).isFalse();
        assertThat(citizens.byEmail(lost)).isPresent();
    }

    @Test
    void neverTakesTheMailboxOfAnotherAccount() {
        accounts.citizen("Zoé", lost);
        accounts.citizen("Une autre", fresh);
        UUID id = ask(lost, fresh);

        assertThatThrownBy(() -> recoveries.approve(id, Reach.EVERYWHERE, IdentityProof.COUNTER, "Carte vue", agent(),
                clock.instant())).isInstanceOf(IllegalMove.class);
    }

    private UUID ask(String old, String wanted) {
        recoveries.ask(asked(old, wanted), address(), clock.instant());
        return recoveries.open(Reach.EVERYWHERE).stream().filter(one -> one.said().oldEmail().equals(old)).findFirst()
                .orElseThrow().id();
    }

    private static NewRecovery asked(String old, String wanted) {
        return new NewRecovery(old, "Zoé", LocalDate.of(1941, 5, 12), "APA-2026-000001-A", wanted, "02 61 91 32 18");
    }

    private SignedIn agent() {
        Actor nadia = accounts.nadia();
        return new SignedIn(new AccountId(java.util.Objects.requireNonNull(nadia.id())), nadia.name(), null,
                Set.of(Role.INSTRUCTION));
    }

    /** Each test asks from elsewhere. */
    private static String address() {
        return UUID.randomUUID().toString();
    }

    private static void look(Page page, String name) {
        Browser.assertAccessible(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(name).isTrue();
        Browser.keepPicture(page, "recovery-" + name);
    }
}
