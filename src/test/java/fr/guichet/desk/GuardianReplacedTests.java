package fr.guichet.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.guichet.accounts.AccountMother;
import fr.guichet.accounts.Role;
import fr.guichet.correspondence.SentNotice;
import fr.guichet.correspondence.SentNotices;
import fr.guichet.forms.Answers;
import fr.guichet.mandates.Contradiction;
import fr.guichet.mandates.Contradictions;
import fr.guichet.mandates.Coverage;
import fr.guichet.mandates.MandateId;
import fr.guichet.mandates.MandateState;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.Proof;
import fr.guichet.people.BirthDate;
import fr.guichet.people.People;
import fr.guichet.people.PersonId;
import fr.guichet.reminders.AgentTask;
import fr.guichet.reminders.AgentTasks;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.FollowCodes;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.shared.Actor;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What an agent does with the judgments that name somebody for a person: checks them against each other, and replaces a guardian. */
@GuichetTest
class GuardianReplacedTests {
    private static final Pattern CODE = Pattern.compile("code ([2-9A-Z]{5}-[2-9A-Z]{5})");

    @Autowired
    RequestMother requests;
    @Autowired
    RequestReader reader;
    @Autowired
    Mandates mandates;
    @Autowired
    Contradictions contradictions;
    @Autowired
    FollowCodes codes;
    @Autowired
    People people;
    @Autowired
    AgentTasks tasks;
    @Autowired
    AccountMother accounts;
    @Autowired
    SentNotices sent;
    @Autowired
    AgentSessions sessions;
    @Autowired
    MockMvc mvc;
    @Autowired
    Browser browser;
    @Autowired
    Clock clock;

    private final String birthName = "Tutelle" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    private Actor guardian;
    private RequestId request;

    @BeforeEach
    void file() {
        guardian = accounts.citizen("Alain Durieux", UUID.randomUUID() + "@example.org");
        request = requests.filed(judged(), guardian);
    }

    @Test
    void theOldGuardianIsCutOffAtOnceAndTheNewOneIsInvitedWhileTheCaseGoesOn() throws Exception {
        MandateView old = mandate(request);
        mandates.verify(old.id(), Proof.JUDGMENT, Coverage.ALL, null, accounts.nadia(), clock.instant());
        Page desk = AgentSessions.enter(browser.open(Screen.DESK), sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION));
        desk.navigate("/agents/demandes/" + reader.request(request).number());
        desk.locator("a[href$=remplacement]").click();
        Browser.assertAccessible(desk);
        desk.fill("#holder", "Association Horizon");
        desk.locator("main .btn-primary").click();
        assertThat(desk.locator(".gu-errors")).containsText("Choisissez la mesure");
        assertThat(desk.locator("#holder")).hasValue("Association Horizon");
        desk.selectOption("#kind", "TUTELLE");
        desk.fill("#court", "Tribunal judiciaire de Caen, 2 novembre 2026");
        desk.fill("#email", "horizon@example.org");
        desk.locator("main .btn-primary").click();

        assertThat(desk.locator("#mandat ~ article").first()).containsText("Association Horizon");
        Browser.assertAccessible(desk);
        assertThat(mandates.mandate(old.id()).state()).isEqualTo(MandateState.REPLACED);
        assertThat(reader.of(guardian.id(), null)).isEmpty();
        assertThat(reader.request(request).state().isOpen()).isTrue();
        assertThat(written("mandate_ended")).contains("Une nouvelle décision du juge nomme une autre personne");
        Matcher code = CODE.matcher(written("follow_code"));
        assertThat(code.find()).isTrue();
        Actor horizon = accounts.citizen("Association Horizon", UUID.randomUUID() + "@example.org");
        assertThat(codes.follow(code.group(1), BirthDate.of(12, 5, 1941), horizon, clock.instant()))
                .isInstanceOf(FollowCodes.Outcome.Followed.class);
        assertThat(reader.of(horizon.id(), null)).hasSize(1);
    }

    @Test
    void aJudgmentWhoseDayIsPastIsNotVerified() throws Exception {
        RequestId late = requests.filed(judged().with("protection_until", Map.of("day", "1", "month", "2", "year", "2026")),
                guardian);

        assertThat(against(late)).contains(Contradiction.JUDGMENT_OVER);
        Page desk = AgentSessions.enter(browser.open(Screen.DESK), sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION));
        desk.navigate("/agents/demandes/" + reader.request(late).number());
        assertThat(desk.locator("#mandat ~ article")).containsText("La date écrite sur cette décision est passée");
        assertThat(desk.locator("form[action$=verification]")).hasCount(0);
    }

    @Test
    void aMandateGivenUnderGuardianshipIsVerifiedOnlyKnowingly() throws Exception {
        mandates.verify(mandate(request).id(), Proof.JUDGMENT, Coverage.ALL, null, accounts.nadia(), clock.instant());
        RequestId given = requests.filed(
                ApaAnswers.ofPhilippeForMadeleine().with("subject_birth_name", birthName).with("subject_usual_name", null)
                        .with("consent_way", "later").with("consent_email", null),
                accounts.citizen("Philippe Perrin", UUID.randomUUID() + "@example.org"));
        MandateId id = mandate(given).id();
        assertThat(against(given)).containsExactly(Contradiction.UNDER_PROTECTION);
        Page desk = AgentSessions.enter(browser.openWithoutScripts(Screen.DESK),
                sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION));
        String page = "/agents/demandes/" + reader.request(given).number();

        desk.navigate(page);
        verify(desk, false);
        assertThat(desk.locator("main")).containsText("Un autre mandat en cours dit le contraire");
        Browser.assertAccessible(desk);
        assertThat(mandates.mandate(id).isAwaiting()).isTrue();
        verify(desk, true);

        assertThat(mandates.mandate(id).isActive()).isTrue();
    }

    @Test
    void anotherGuardianByAnotherJudgmentIsAContradiction() {
        mandates.verify(mandate(request).id(), Proof.JUDGMENT, Coverage.ALL, null, accounts.nadia(), clock.instant());

        RequestId other = requests.filed(judged().with("requester_last_name", "Marchand"),
                accounts.citizen("Paule Marchand", UUID.randomUUID() + "@example.org"));

        assertThat(against(other)).containsExactly(Contradiction.OTHER_JUDGMENT);
    }

    @Test
    void deathEndsTheMandateAndMarksTheRequestForAgents() {
        mandates.verify(mandate(request).id(), Proof.JUDGMENT, Coverage.ALL, null, accounts.nadia(), clock.instant());

        people.die(new PersonId(reader.request(request).subjectPerson()), LocalDate.now(clock).minusDays(2), accounts.nadia(),
                clock.instant());

        assertThat(mandate(request).state()).isEqualTo(MandateState.SUBJECT_DIED);
        assertThat(reader.of(guardian.id(), null)).isEmpty();
        assertThat(reader.request(request).state().isOpen()).isTrue();
        assertThat(tasks.of(request)).extracting(AgentTask::text).anyMatch(text -> text.startsWith("Décès de "));
        assertThat(written("mandate_ended")).contains("Nous vous présentons nos condoléances");
    }

    private static void verify(Page desk, boolean knowingly) {
        desk.locator("details:has(form[action$=verification]) > summary").press("Enter");
        Locator form = desk.locator("form[action$=verification]");
        form.evaluate("form => form.noValidate = true");
        form.locator("input[name=preuve]").first().evaluate("input => input.click()");
        form.locator("input[name=couverture]").first().evaluate("input => input.click()");
        if (knowingly) {
            form.locator("input[name=malgre]").evaluate("input => input.click()");
        }
        form.locator("button").press("Enter");
    }

    private Answers judged() {
        return ApaAnswers.ofPhilippeForMadeleine().with("capacity", "legal_rep").with("subject_birth_name", birthName)
                .with("subject_usual_name", null).with("requester_last_name", "Durieux").with("requester_first_name", "Alain")
                .with("protection", null).with("protection_kind", "tutelle").with("protection_scope", "both")
                .with("protection_court", "Tribunal judiciaire de Caen, 3 mars 2024").with("visit_contact", "requester");
    }

    private List<Contradiction> against(RequestId of) {
        return contradictions.of(mandate(of).id(), LocalDate.now(clock)).stream().map(Contradictions.Found::what).toList();
    }

    private MandateView mandate(RequestId of) {
        return mandates.ofRequest(of.value()).getFirst();
    }

    private String written(String notice) {
        return sent.of(request).stream().filter(one -> one.noticeId().equals(notice)).map(SentNotice::body).map(String::valueOf)
                .findFirst().orElseThrow();
    }
}
