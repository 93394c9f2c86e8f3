package fr.guichet.requests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.AccountMother;
import fr.guichet.accounts.Role;
import fr.guichet.forms.Answers;
import fr.guichet.mandates.Mandates;
import fr.guichet.people.Member;
import fr.guichet.people.Members;
import fr.guichet.people.Organisations;
import fr.guichet.shared.Actor;
import fr.guichet.shared.NotFound;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import fr.guichet.testing.Screen;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a professional files belongs to the organisation that they work for: a colleague goes on with it, in their own name. */
@GuichetTest
class ColleaguesTests {
    private static final String SIRET = "44306184100047";

    @Autowired
    ColleagueRequests colleagues;
    @Autowired
    Organisations organisations;
    @Autowired
    Members members;
    @Autowired
    Mandates mandates;
    @Autowired
    RequestReader reader;
    @Autowired
    RequestMother requests;
    @Autowired
    History history;
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

    private final String claires = "claire-" + UUID.randomUUID() + "@ccas.example";
    private final String davids = "david-" + UUID.randomUUID() + "@ccas.example";
    private UUID ccas;
    private Actor claire;
    private Actor david;
    private RequestId request;

    @BeforeEach
    void filesForMadeleine() {
        ccas = organisations.recognise(SIRET, "CCAS de Caen", clock.instant());
        members.add(ccas, "Claire Marchand", claires, accounts.nadia(), clock.instant());
        claire = accounts.citizen("Claire Marchand", claires);
        david = accounts.citizen("David Leroy", davids);
        Answers answers = ApaAnswers.ofPhilippeForMadeleine().with("capacity", "professional")
                .with("requester_last_name", "Marchand").with("requester_first_name", "Claire")
                .with("requester_organisation", "CCAS de Caen").with("requester_email", claires);
        request = requests.filed(answers, claire);
    }

    @Test
    void aColleagueTakesItOverInTheirOwnNameForTheOrganisation() {
        members.add(ccas, "David Leroy", davids, accounts.nadia(), clock.instant());
        String number = reader.request(request).number();
        assertThat(colleagues.of(id(david), davids)).extracting(ColleagueRequests.Colleagues::number).contains(number);

        colleagues.takeOver(number, id(david), davids, clock.instant());

        assertThat(reader.byNumber(number, id(david), davids)).isPresent();
        assertThat(reader.byNumber(number, id(claire), claires)).isEmpty();
        assertThat(history.of(request)).extracting(History.Entry::actor).contains("David Leroy pour CCAS de Caen");
        assertThat(mandates.ofRequest(request.value()).getFirst().holder().account()).isEqualTo(david.id());
        assertThat(colleagues.of(id(claire), claires)).extracting(ColleagueRequests.Colleagues::number).contains(number);
    }

    @Test
    void nobodyElseDoes() {
        String number = reader.request(request).number();

        assertThat(colleagues.of(id(david), davids)).isEmpty();
        assertThatThrownBy(() -> colleagues.takeOver(number, id(david), davids, clock.instant())).isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverLeavesIsCutOffAndAColleagueGoesOn() {
        members.add(ccas, "David Leroy", davids, accounts.nadia(), clock.instant());
        String number = reader.request(request).number();
        UUID member = members.of(ccas).stream().filter(one -> one.email().equals(claires)).map(Member::id).findFirst()
                .orElseThrow();

        members.leave(ccas, member, accounts.nadia(), clock.instant());

        assertThat(reader.byNumber(number, id(claire), claires)).isEmpty();
        assertThat(colleagues.of(id(claire), claires)).isEmpty();
        colleagues.takeOver(number, id(david), davids, clock.instant());
        assertThat(reader.byNumber(number, id(david), davids)).isPresent();
    }

    @Test
    void agentsKeepTheListAndMembersSeeWhatTheirColleaguesFiled() throws Exception {
        Page desk = AgentSessions.enter(browser.open(Screen.DESK), sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION));
        desk.navigate("/agents/organisations/" + ccas);
        desk.locator("form[action$=membres] button").click();
        assertThat(desk.locator(".gu-errors")).containsText("Écrivez le prénom et le nom");
        desk.fill("#nom", "David Leroy");
        desk.fill("#courriel", davids);
        desk.locator("form[action$=membres] button").click();
        assertThat(desk.locator("main")).containsText(davids);
        look(desk, "organisation");

        Page his = browser.open(Screen.PHONE);
        his.navigate("/mes-demandes");
        mails.signIn(his, davids);
        assertThat(his.locator("#collegues")).isVisible();
        look(his, "colleagues");
        his.locator("form[action$='" + reader.request(request).number() + "/reprise-collegue'] button").click();
        assertThat(his.locator("main")).containsText("Vous suivez maintenant cette demande pour votre organisme");

        desk.reload();
        desk.locator("li", new Page.LocatorOptions().setHasText(davids)).locator("form button").click();
        assertThat(desk.locator("li", new Page.LocatorOptions().setHasText(davids))).containsText("Parti le");
        his.reload();
        assertThat(his.locator("main")).not().containsText("Vous suivez maintenant");
    }

    private static UUID id(Actor citizen) {
        return Objects.requireNonNull(citizen.id());
    }

    private static void look(Page page, String name) {
        Browser.assertAccessible(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(name).isTrue();
        Browser.keepPicture(page, "members-" + name);
    }
}
