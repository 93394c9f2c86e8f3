package fr.guichet.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import fr.guichet.accounts.AccountMother;
import fr.guichet.correspondence.SentNotice;
import fr.guichet.correspondence.SentNotices;
import fr.guichet.forms.Answers;
import fr.guichet.mandates.Coverage;
import fr.guichet.mandates.MandateId;
import fr.guichet.mandates.MandateState;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.Proof;
import fr.guichet.mandates.SubjectKeys;
import fr.guichet.mandates.Successions;
import fr.guichet.mandates.SubjectKeys.Outcome;
import fr.guichet.people.BirthDate;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.History;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.shared.Actor;
import fr.guichet.shared.PdfChecks;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import fr.guichet.testing.Screen;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Both sides of a mandate read what it allows and what was done with it, and end it with immediate effect. */
@GuichetTest
class OwnMandatesTests {
    private static final BirthDate BORN = BirthDate.of(12, 5, 1941);
    private static final Pattern CODE = Pattern.compile("code ([2-9A-Z]{5}-[2-9A-Z]{5}) et votre date");

    @Autowired
    RequestMother requests;
    @Autowired
    RequestReader reader;
    @Autowired
    Mandates mandates;
    @Autowired
    Successions successions;
    @Autowired
    SubjectKeys keys;
    @Autowired
    AccountMother accounts;
    @Autowired
    SentNotices sent;
    @Autowired
    History history;
    @Autowired
    Clock clock;
    @Autowired
    Browser browser;
    @Autowired
    Mailbox mails;

    private final String son = UUID.randomUUID() + "@example.org";
    private final String mother = UUID.randomUUID() + "@example.org";
    private Actor philippe;
    private RequestId request;
    private MandateId mandate;

    @BeforeEach
    void file() {
        philippe = accounts.citizen("Philippe Perrin", son);
        request = requests.filed(answers(), philippe);
        mandate = mandates.ofRequest(request.value()).getFirst().id();
    }

    @Test
    void aHolderWhoIsRevokedInMidFormIsToldAndLosesNothingTyped() throws Exception {
        verify();
        String number = reader.request(request).number();
        RequestId draft = requests.draft(answers().with("consent_ability", null).with("consent_way", null), philippe);
        String form = "/demarches/apa-a-domicile/" + draft;
        Page phone = signedIn(Screen.PHONE, son);
        phone.navigate(form + "/identity");
        assertThat(phone.locator("main")).not().containsText("a pris fin");
        phone.fill("[name=subject_birth_commune]", "Vire");

        mandates.revoke(mandate, null, new Actor(null, "Madeleine Perrin", Actor.Kind.SUBJECT), clock.instant());
        phone.locator("main [name=continuer].btn-primary").click();

        assertThat(phone.locator("main"))
                .containsText("Votre mandat pour Madeleine Perrin a pris fin. Ce que vous avez écrit est gardé");
        Browser.assertAccessible(phone);
        phone.navigate(form + "/identity");
        assertThat(phone.locator("[name=subject_birth_commune]")).hasValue("Vire");
        phone.navigate(form + "/mandate");
        assertThat(phone.locator("[name=consent_ability]").first()).isAttached();
        phone.navigate("/mes-demandes/" + number);
        assertThat(phone.locator("h1")).hasText("Vous n’avez plus accès à cette demande");
        Browser.assertAccessible(phone);
        assertThat(reader.request(request).state().isOpen()).isTrue();
        assertThat(history.of(request)).extracting(History.Entry::action).contains(RequestAction.MANDATE_REVOKED);
        assertThat(mails.to(son, "vous n’agissez plus pour Madeleine Perrin")).contains("Les demandes en cours continuent");
    }

    @Test
    void aMessageThatComesTooLateIsShownAgainAndNotSent() throws Exception {
        verify();
        Page page = signedIn(Screen.DESK, son);
        page.navigate("/mes-demandes/" + reader.request(request).number());
        page.fill("[name=texte]", "L’avis d’impôt arrive lundi.");
        mandates.revoke(mandate, null, accounts.nadia(), clock.instant());

        page.locator("form[action$=messages] button").click();

        assertThat(page.locator("main")).containsText("Ce que vous aviez écrit");
        assertThat(page.locator("main")).containsText("L’avis d’impôt arrive lundi.");
    }

    @Test
    void theSubjectReadsTheJournalAndStopsTheMandateWithoutAnAccount() throws Exception {
        verify();
        Page holder = signedIn(Screen.DESK, son);
        holder.navigate("/mes-demandes/" + reader.request(request).number());
        Page page = browser.openWithoutScripts(Screen.PHONE);
        page.navigate("/mon-mandat");
        Browser.assertAccessible(page);
        page.fill("#code", code());
        birth(page, "13");
        assertThat(page.locator(".gu-errors")).containsText("il reste 4 essais");
        birth(page, "12");

        assertThat(page.locator("h1")).containsText("Philippe Perrin agit pour vous");
        assertThat(page.locator("#journal ~ ol")).containsText("Demande consultée");
        Browser.assertAccessible(page);
        page.locator("main .btn-danger").press("Enter");
        assertThat(page.locator("h1")).hasText("Arrêter ce mandat ?");
        Browser.assertAccessible(page);
        page.locator("main .btn-danger").press("Enter");

        assertThat(page.locator("main")).containsText("Le mandat est arrêté");
        assertThat(page.locator("main")).containsText("Attestation de fin de mandat");
        assertThat(mandates.mandate(mandate).state()).isEqualTo(MandateState.REVOKED);
        holder.navigate("/mes-demandes");
        assertThat(holder.locator("main")).containsText("Vous n’avez pas encore envoyé de demande");
    }

    @Test
    void wrongDatesOfBirthCloseTheCode() {
        String code = code();
        for (int left = SubjectKeys.TRIES - 1; left >= 0; left--) {
            assertThat(keys.open(code, BirthDate.of(1, 1, 1941), clock.instant())).isEqualTo(new Outcome.OtherBirth(left));
        }

        assertThat(keys.open(code, BORN, clock.instant())).isEqualTo(new Outcome.Unknown());
    }

    @Test
    void theLinkOfTheConsentOpensThePageOfTheMandate() throws Exception {
        String link = mails.link(mother, "/accord/");

        assertThat(keys.open(link.replace("/accord/", ""), BORN, clock.instant())).isInstanceOf(Outcome.Opened.class);
    }

    @Test
    void theHolderRenouncesAndTheSubjectIsTold() throws Exception {
        verify();
        Page page = signedIn(Screen.PHONE, son);
        page.navigate("/mes-mandats");
        Browser.assertAccessible(page);
        page.locator("a[href$='" + mandate.value() + "']").click();
        Browser.assertAccessible(page);
        page.locator("main .btn-danger").click();
        Browser.assertAccessible(page);
        page.locator("main .btn-danger").click();

        assertThat(page.locator("main")).containsText("Le mandat est arrêté");
        byte[] pdf = page.request().get("/mes-mandats/" + mandate.value() + "/attestation.pdf", RequestOptions.create()).body();
        assertThat(PdfChecks.text(pdf)).contains("Attestation de fin de mandat", "Philippe Perrin",
                reader.request(request).number());
        assertThat(sent.of(request)).filteredOn(notice -> notice.noticeId().equals("mandate_ended")).singleElement()
                .extracting(SentNotice::body).asString().contains("a renoncé");
    }

    @Test
    void theSubjectFindsItWithTheAddressAtWhichTheySaidYes() throws Exception {
        consent(mails.link(mother, "/accord/"));
        Page page = signedIn(Screen.DESK, mother);

        page.navigate("/mes-mandats");

        assertThat(page.locator("main")).containsText("Philippe Perrin agit pour vous");
        assertThat(page.request().get("/mes-mandats/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void aRenewedMandateTakesThePlaceOfTheOldOneOnceTheSubjectSaysYes() throws Exception {
        verify();
        Page page = signedIn(Screen.PHONE, son);
        page.navigate("/mes-mandats/" + mandate.value());
        page.locator("a[href$=renouvellement]").click();
        Browser.assertAccessible(page);
        page.locator("label[for=accord]").click();
        page.fill("#courriel", "pas une adresse");
        page.locator("main .btn-primary").click();
        assertThat(page.locator(".gu-errors")).containsText("nom@exemple.fr");
        assertThat(page.locator("#courriel")).hasValue("pas une adresse");
        page.fill("#courriel", mother);
        page.locator("main .btn-primary").click();
        assertThat(page.locator("main")).containsText("Le renouvellement est demandé");
        assertThat(mandates.mandate(mandate).isActive()).isTrue();

        mails.to(mother, "arrive à sa fin");
        consent(mails.link(mother, "/accord/"));

        assertThat(mandates.mandate(mandate).state()).isEqualTo(MandateState.REPLACED);
        assertThat(mandates.ofRequest(request.value()).getFirst().isActive()).isTrue();
        assertThat(mandates.ofRequest(request.value()).getFirst().replaces()).isEqualTo(mandate);
        page.navigate("/mes-demandes/" + reader.request(request).number());
        assertThat(page.locator("h1")).containsText("Madeleine Perrin");
    }

    @Test
    void aRenewalOnPaperIsVerifiedByAnAgentInTheCase() {
        verify();
        MandateId made = successions.renew(mandate, null, philippe, clock.instant(), clock.instant());

        assertThat(successions.awaitedFor(request.value())).extracting(MandateView::id).containsExactly(made);
        mandates.verify(made, Proof.SIGNED_PAPER, Coverage.ALL, null, accounts.nadia(), clock.instant());

        assertThat(mandates.mandate(mandate).state()).isEqualTo(MandateState.REPLACED);
        assertThat(mandates.mandate(made).requests()).containsExactly(request.value());
        assertThat(reader.of(Objects.requireNonNull(philippe.id()), null)).hasSize(1);
    }

    private Answers answers() {
        return ApaAnswers.ofPhilippeForMadeleine().with("consent_email", mother).with("requester_email", son);
    }

    private void verify() {
        mandates.verify(mandate, Proof.SIGNED_PAPER, Coverage.FORM, null, accounts.nadia(), clock.instant());
    }

    private void consent(String link) {
        mandates.answer(link.replace("/accord/", ""), Coverage.FORM, BORN, clock.instant());
    }

    private String code() {
        Matcher found = CODE.matcher(sent.of(request).stream().filter(notice -> notice.noticeId().equals("subject_information"))
                .map(SentNotice::body).map(Objects::toString).findFirst().orElseThrow());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static void birth(Page page, String day) {
        page.fill("#naissance", day);
        page.fill("#naissance-month", "5");
        page.fill("#naissance-year", "1941");
        page.press("#naissance-year", "Enter");
    }

    private Page signedIn(Screen screen, String email) throws Exception {
        Page page = browser.open(screen);
        page.navigate("/connexion");
        mails.signIn(page, email);
        return page;
    }
}
