package fr.guichet.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.AccountMother;
import fr.guichet.accounts.Role;
import fr.guichet.forms.Answers;
import fr.guichet.forms.TestForms;
import fr.guichet.people.BirthDate;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.History;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import fr.guichet.testing.Screen;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A curatelle needs both signatures, and what is not usual needs both parents: the second is asked, and everybody sees it. */
@GuichetTest
class AgreementsTests {
    private static final BirthDate BORN = BirthDate.of(12, 5, 1941);

    @Autowired
    Agreements agreements;
    @Autowired
    RequestMother requests;
    @Autowired
    RequestReader reader;
    @Autowired
    History history;
    @Autowired
    TestForms forms;
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

    private final String theirs = "autre-" + UUID.randomUUID() + "@example.org";

    @Test
    void aPersonUnderCuratelleIsAskedByALinkOfTheirOwn() throws Exception {
        RequestId request = underCuratelle(theirs);
        assertThat(agreements.of(request.value())).singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(Agreement.Kind.PROTECTED));
        String token = token();

        assertThat(agreements.answer(token, true, BirthDate.of(1, 1, 1941), clock.instant()))
                .isEqualTo(new AgreementOutcome.WrongBirthDate(2));
        assertThat(agreements.answer(token, true, BORN, clock.instant())).isInstanceOf(AgreementOutcome.Answered.class);

        assertThat(agreements.of(request.value())).allMatch(Agreement::isGiven);
        assertThat(agreements.answer(token, false, BORN, clock.instant())).isEqualTo(new AgreementOutcome.Closed());
        assertThat(history.of(request)).extracting(History.Entry::action).contains(RequestAction.AGREEMENT_ASKED,
                RequestAction.AGREEMENT_GIVEN);
    }

    @Test
    void threeWrongDatesOfBirthCloseTheLinkUntilItIsAskedAgain() throws Exception {
        RequestId request = underCuratelle(theirs);
        String token = token();
        for (int tried = 0; tried < 3; tried++) {
            agreements.answer(token, true, BirthDate.of(1, 1, 1941), clock.instant());
        }
        assertThat(agreements.answer(token, true, BORN, clock.instant())).isEqualTo(new AgreementOutcome.Closed());

        agreements.askAgain(request.value(), agreements.of(request.value()).getFirst().id(), clock.instant().plusSeconds(60));

        assertThat(agreements.answer(token(), true, BORN, clock.instant())).isInstanceOf(AgreementOutcome.Answered.class);
    }

    @Test
    void nobodyIsAskedAtTheAddressOfWhoeverMadeTheRequest() {
        RequestId request = underCuratelle(ApaAnswers.PHILIPPE_EMAIL);

        assertThat(agreements.of(request.value())).singleElement().satisfies(one -> assertThat(one.email()).isNull());
    }

    @Test
    void aTutelleOrARelativeNeedsNoSecondSignature() {
        assertThat(agreements.of(requests.filedByRelative().value())).isEmpty();
        assertThat(agreements.of(requests.enteredFromPaper(protectedBy("tutelle", theirs)).value())).isEmpty();
    }

    @Test
    void bothParentsAreAskedWhereBothExerciseAuthority() throws Exception {
        RequestId request = byAParent("both");
        Page page = browser.open(Screen.PHONE);
        page.navigate(mails.link(theirs, "/accord/demande/"));
        assertThat(page.locator("main")).containsText("Vous exercez tous deux l’autorité parentale");
        page.click("main .btn-primary");
        assertThat(page.locator(".gu-errors")).isVisible();
        look(page, "agreement");
        page.locator("label[for=reponse-non]").click();
        page.click("main .btn-primary");
        assertThat(page.locator("h1")).hasText("Votre refus est enregistré");
        look(page, "agreement-refused");

        Page desk = AgentSessions.enter(browser.open(Screen.DESK), sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION));
        desk.navigate("/agents/demandes/" + reader.request(request).number());
        assertThat(desk.locator("main")).containsText("Il manque un accord");
        desk.locator("form[action$=papier] button").click();
        assertThat(desk.locator(".gu-errors")).containsText("Dites quel papier signé vous avez vu");
        look(desk, "agreement-desk");
        desk.fill("#papier", "Lettre signée du 20 novembre");
        desk.locator("form[action$=papier] button").click();
        assertThat(desk.locator("main")).containsText("L’accord sur papier est noté");
        assertThat(desk.locator("main")).not().containsText("Il manque un accord");

        Page his = browser.open(Screen.PHONE);
        his.navigate("/mes-demandes/" + reader.request(request).number());
        mails.signIn(his, ApaAnswers.PHILIPPE_EMAIL);
        assertThat(his.locator("aside")).containsText("Accord du second parent");
        look(his, "agreement-follow");
    }

    @Test
    void oneParentIsEnoughWhereOneExercisesAuthority() {
        assertThat(agreements.of(byAParent("one").value())).isEmpty();
    }

    private RequestId underCuratelle(String email) {
        return requests.enteredFromPaper(protectedBy("curatelle", email));
    }

    private static Answers protectedBy(String kind, String email) {
        return ApaAnswers.ofPhilippeForMadeleine().with("capacity", "legal_rep").with("protection", "yes")
                .with("protection_kind", kind).with("subject_email", email);
    }

    private RequestId byAParent(String authority) {
        var answers = new LinkedHashMap<String, Object>(Map.of("requester_last_name", "Perrin", "requester_first_name",
                "Philippe", "requester_email", ApaAnswers.PHILIPPE_EMAIL, "subject_birth_name", "Perrin", "subject_first_names",
                "Léa", "subject_birth_date", Map.of("day", "3", "month", "4", "year", "2014"), "current_address",
                Map.of("street", "3 quai Vendeuvre", "postcode", "14000", "commune", "Caen", "insee", "14118"),
                "parental_authority", authority));
        answers.put("second_parent_name", "Nora Haddad");
        answers.put("second_parent_email", theirs);
        return requests.filed(forms.published("two-parents"), new Answers(answers), requests.philippe());
    }

    private String token() throws Exception {
        String link = mails.link(theirs, "/accord/demande/");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static void look(Page page, String name) {
        Browser.assertAccessible(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(name).isTrue();
        Browser.keepPicture(page, "sharing-" + name);
    }
}
