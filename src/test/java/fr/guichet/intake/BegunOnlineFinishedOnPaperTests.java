package fr.guichet.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.AccountMother;
import fr.guichet.accounts.Role;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.Channel;
import fr.guichet.requests.Draft;
import fr.guichet.requests.DraftCodes;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.Holder;
import fr.guichet.requests.RequestFiling;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Actor;
import fr.guichet.shared.PdfChecks;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import fr.guichet.testing.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What was begun online is finished with a pen: nothing is copied, neither by the citizen nor by the desk. */
@GuichetTest
class BegunOnlineFinishedOnPaperTests {
    @Autowired
    Drafts drafts;
    @Autowired
    DraftCodes codes;
    @Autowired
    RequestFiling filing;
    @Autowired
    RequestReader reader;
    @Autowired
    RequestMother requests;
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

    private final String email = "zoe-" + UUID.randomUUID() + "@example.org";

    @Test
    void isPrintedTakenUpAndGivenBack() throws Exception {
        Actor zoe = accounts.citizen("Zoé", email);
        RequestId id = requests.draft(ApaAnswers.ofMadeleine().with("retired", null), zoe);
        String address = "/demarches/apa-a-domicile/" + id;
        Page hers = browser.open(Screen.PHONE);
        hers.navigate("/connexion?suite=" + address + "/pension");
        mails.signIn(hers, email);
        hers.click("aside a[href=sur-papier]");
        assertThat(hers.locator("h1")).hasText("Continuer sur papier");
        look(hers, "citizen");
        String code = hers.locator(".gu-ref").innerText();
        byte[] pdf = hers.request().get(address + "/sur-papier.pdf").body();
        assertThat(PdfChecks.text(pdf)).contains(code, "Garnier", "8 rue des Carmes", "Date et signature");
        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();

        Agent nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);
        Page desk = AgentSessions.enter(browser.open(Screen.DESK), nadia);
        desk.navigate("/agents/saisie");
        desk.click("a[href$='saisie/brouillon']");
        desk.fill("#code", "AAAAA-AAAAA");
        desk.click("main .btn-primary");
        assertThat(desk.locator(".gu-errors")).containsText("Aucun brouillon n’attend avec ce code");
        look(desk, "desk");
        desk.fill("#code", code.toLowerCase(java.util.Locale.ROOT));
        desk.click("main .btn-primary");
        assertThat(desk.locator("main")).containsText("Oui"); // the first step, with what was typed
        assertThat(hers.navigate(address + "/pension").status()).isEqualTo(409);
        assertThat(hers.locator("h1")).hasText("Nous avons reçu votre papier");
        look(hers, "at-the-desk");

        desk.navigate("/agents/saisie");
        desk.locator("details summary", new Page.LocatorOptions().setHasText("Perrin")).first().click();
        desk.locator("form[action$='" + id + "/abandon'] button").click();
        assertThat(desk.locator("main .gu-notice")).isVisible();
        hers.navigate(address + "/pension");
        assertThat(hers.locator("[name=retired]").first()).isVisible();
    }

    @Test
    void isFiledByTheDeskAndFollowedByTheCitizen() {
        Actor zoe = accounts.citizen("Zoé", email);
        Holder hers = Holder.account(Objects.requireNonNull(zoe.id()));
        RequestId id = requests.draft(ApaAnswers.ofMadeleine(), zoe);
        Draft draft = drafts.open(id, hers).orElseThrow();
        String code = codes.of(draft, clock.instant());
        assertThat(codes.of(draft, clock.instant())).as("printed twice").isEqualTo(code);
        Actor nadia = accounts.nadia();

        assertThat(codes.takeUp(codes.find(code).orElseThrow().id(), Channel.POST, LocalDate.now(clock), nadia)).isTrue();
        assertThat(codes.find(code)).as("once").isEmpty();
        assertThat(drafts.open(id, hers)).isEmpty();
        assertThat(drafts.open(id, Holder.account(Objects.requireNonNull(nadia.id())))).isPresent();
        filing.file(id, Channel.POST, LocalDate.now(clock), null, nadia, clock.instant());

        RequestView filed = reader.request(id);
        assertThat(filed.channel()).isEqualTo(Channel.POST);
        assertThat(filed.actorName()).isEqualTo("Nadia Benali");
        assertThat(reader.byNumber(filed.number(), Objects.requireNonNull(zoe.id()), null)).isPresent();
    }

    private static void look(Page page, String name) {
        Browser.assertAccessible(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(name).isTrue();
        Browser.keepPicture(page, "on-paper-" + name);
    }
}
