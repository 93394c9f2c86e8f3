package fr.guichet.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.AccountMother;
import fr.guichet.accounts.Role;
import fr.guichet.correspondence.FollowInvitation;
import fr.guichet.correspondence.SentNotice;
import fr.guichet.correspondence.SentNotices;
import fr.guichet.mandates.Mandates;
import fr.guichet.people.BirthDate;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.FollowCodes;
import fr.guichet.requests.FollowCodes.Outcome;
import fr.guichet.requests.History;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.shared.Actor;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import fr.guichet.testing.Screen;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who has asked on paper follows the request online, with the code of the letter and a date of birth. */
@GuichetTest
class FollowingPaperOnlineTests {
    private static final BirthDate BORN = BirthDate.of(12, 5, 1941);
    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{5}-[2-9A-Z]{5}");

    @Autowired
    RequestMother mother;
    @Autowired
    RequestReader reader;
    @Autowired
    AccountMother accounts;
    @Autowired
    SentNotices sent;
    @Autowired
    FollowCodes codes;
    @Autowired
    Mandates mandates;
    @Autowired
    FollowInvitation invitation;
    @Autowired
    History history;
    @Autowired
    Clock clock;
    @Autowired
    MockMvc mvc;
    @Autowired
    AgentSessions sessions;
    @Autowired
    Browser browser;
    @Autowired
    Mailbox mails;

    private final String email = UUID.randomUUID() + "@example.org";

    @Test
    void theReceiptHasACodeThatIsOfUseOnce() {
        RequestId request = mother.enteredFromPaper();
        String code = codesOf(request).getFirst();
        String number = reader.request(request).number();
        Actor madeleine = accounts.citizen("Madeleine", email);

        assertThat(codes.follow(code.toLowerCase(Locale.ROOT).replace("-", " "), BORN, madeleine, clock.instant()))
                .isEqualTo(new Outcome.Followed(number));

        assertThat(reader.of(Objects.requireNonNull(madeleine.id()), null)).hasSize(1);
        assertThat(history.of(request)).extracting(History.Entry::action).contains(RequestAction.FOLLOWED_ONLINE);
        assertThat(codes.follow(code, BORN, someone(), clock.instant())).isEqualTo(new Outcome.Unknown());
        assertThat(invitation.send(reader.request(request), accounts.nadia(), clock.instant())).isFalse();
    }

    @Test
    void aRequestMadeOnlineHasNone() {
        assertThat(codesOf(mother.filedByPost())).isEmpty();
    }

    @Test
    void anotherDateOfBirthClosesTheCodeAtLast() {
        String code = codesOf(mother.enteredFromPaper()).getFirst();
        Actor curious = someone();

        for (int left = FollowCodes.TRIES - 1; left >= 0; left--) {
            assertThat(codes.follow(code, BirthDate.of(1, 1, 1941), curious, clock.instant()))
                    .isEqualTo(new Outcome.OtherBirth(left));
        }

        assertThat(codes.follow(code, BORN, someone(), clock.instant())).isEqualTo(new Outcome.Unknown());
    }

    @Test
    void onlyTheYearIsNotEnoughUnlessThePapersSayNoMore() {
        String code = codesOf(mother.enteredFromPaper()).getFirst();

        assertThat(codes.follow(code, BirthDate.UNKNOWN, someone(), clock.instant())).isInstanceOf(Outcome.OtherBirth.class);
        assertThat(codes.follow(code, BirthDate.of(0, 0, 1941), someone(), clock.instant()))
                .isInstanceOf(Outcome.OtherBirth.class);
    }

    @Test
    void tooManyWrongCodesStopAnAccountForAnHour() {
        String code = codesOf(mother.enteredFromPaper()).getFirst();
        Actor guessing = someone();
        for (int tried = 0; tried < 10; tried++) {
            assertThat(codes.follow("AAAAA-AAAA" + tried, BORN, guessing, clock.instant())).isEqualTo(new Outcome.Unknown());
        }

        assertThat(codes.follow(code, BORN, guessing, clock.instant())).isEqualTo(new Outcome.TooMany());
        assertThat(codes.follow(code, BORN, guessing, clock.instant().plus(Duration.ofMinutes(61))))
                .isInstanceOf(Outcome.Followed.class);
    }

    @Test
    void aNewCodeReplacesTheOldOne() {
        RequestId request = mother.enteredFromPaper();
        assertThat(invitation.send(reader.request(request), accounts.nadia(), clock.instant())).isTrue();

        List<String> both = codesOf(request);
        assertThat(both).hasSize(2);
        assertThat(codes.follow(both.getFirst(), BORN, someone(), clock.instant())).isEqualTo(new Outcome.Unknown());
        assertThat(codes.follow(both.getLast(), BORN, someone(), clock.instant())).isInstanceOf(Outcome.Followed.class);
    }

    @Test
    void anAgentSendsANewCodeFromThePageOfTheCase() throws Exception {
        RequestId request = mother.enteredFromPaper();
        String address = "/agents/demandes/" + reader.request(request).number();
        Agent nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);
        assertThat(shown(address, nadia)).contains("Personne ne suit cette demande en ligne");

        mvc.perform(post(address + "/code-de-suivi").session(nadia.session()).with(csrf())).andExpect(redirectedUrl(address));

        assertThat(codesOf(request)).hasSize(2);
        assertThat(told(request)).contains("Nouveau code de suivi");
    }

    private String shown(String address, Agent agent) throws Exception {
        return mvc.perform(get(address).session(agent.session())).andReturn().getResponse().getContentAsString();
    }

    private List<String> told(RequestId request) {
        return history.of(request).stream().map(History.Entry::detail).toList();
    }

    @Test
    void whoseMandateIsRevokedIsLetInByNoCode() {
        RequestId request = mother.enteredFromPaper(ApaAnswers.ofPhilippeForMadeleine());
        String code = codesOf(request).getFirst();
        mandates.revoke(mandates.ofRequest(request.value()).getFirst().id(), null, accounts.nadia(), clock.instant());

        assertThat(codes.follow(code, BORN, someone(), clock.instant())).isEqualTo(new Outcome.Unknown());
        assertThat(codes.issue(reader.request(request), clock.instant())).isEmpty();
    }

    @Test
    void aRelativeHoldsTheMandateWithTheirAccount() {
        RequestId request = mother.enteredFromPaper(ApaAnswers.ofPhilippeForMadeleine());
        Actor philippe = accounts.citizen("Philippe Perrin", email);

        assertThat(codes.follow(codesOf(request).getFirst(), BORN, philippe, clock.instant()))
                .isInstanceOf(Outcome.Followed.class);

        assertThat(mandates.ofRequest(request.value()).getFirst().holder().account()).isEqualTo(philippe.id());
    }

    @Test
    void isDoneOnAPhoneFromTheAddressOfTheLetter() throws Exception {
        RequestId request = mother.enteredFromPaper();
        String code = codesOf(request).getFirst();
        Page page = browser.open(Screen.PHONE);
        page.navigate("/suivre");
        mails.signIn(page, email);
        assertThat(page.locator("h1")).hasText("Suivre une demande envoyée sur papier");
        browser.assertAccessible(page);

        page.click("main button.btn-primary");
        assertThat(page.locator(".gu-errors")).containsText("Tapez le code écrit sur la lettre");
        page.fill("#code", code);
        page.fill("#naissance", "13");
        page.fill("#naissance-month", "5");
        page.fill("#naissance-year", "1941");
        page.click("main button.btn-primary");
        assertThat(page.locator(".gu-errors")).containsText("il reste 4 essais");
        assertThat(page.locator("#code")).hasValue(code);
        browser.assertAccessible(page);
        page.fill("#naissance", "12");
        page.click("main button.btn-primary");

        assertThat(page.locator("main")).containsText("Vous suivez maintenant cette demande ici");
        page.navigate("/mes-demandes");
        assertThat(page.locator("main")).containsText(reader.request(request).number());
    }

    private Actor someone() {
        return accounts.citizen("Quelqu’un", UUID.randomUUID() + "@example.org");
    }

    private List<String> codesOf(RequestId request) {
        return sent.of(request).stream().map(SentNotice::body).map(String::valueOf).map(CODE::matcher).filter(Matcher::find)
                .map(Matcher::group).toList();
    }
}
