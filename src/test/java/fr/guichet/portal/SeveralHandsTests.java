package fr.guichet.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import fr.guichet.accounts.AccountMother;
import fr.guichet.accounts.Role;
import fr.guichet.correspondence.SentNotice;
import fr.guichet.correspondence.SentNotices;
import fr.guichet.forms.Answers;
import fr.guichet.mandates.Coverage;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.Proof;
import fr.guichet.people.BirthDate;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.FollowCodes;
import fr.guichet.requests.FollowCodes.Outcome;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.shared.Actor;
import fr.guichet.sharing.Guest;
import fr.guichet.sharing.NewGuest;
import fr.guichet.sharing.Permission;
import fr.guichet.sharing.Sharing;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The person stays the master of what others do for them: they are told, end it, and take the case back. */
@GuichetTest
class SeveralHandsTests {
    private static final BirthDate BORN = BirthDate.of(12, 5, 1941);
    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{5}-[2-9A-Z]{5}");

    @Autowired
    RequestMother requests;
    @Autowired
    RequestReader reader;
    @Autowired
    Sharing sharing;
    @Autowired
    Mandates mandates;
    @Autowired
    FollowCodes codes;
    @Autowired
    WhoDidWhat who;
    @Autowired
    SentNotices sent;
    @Autowired
    AccountMother accounts;
    @Autowired
    AgentSessions sessions;
    @Autowired
    Mailbox mails;
    @Autowired
    MockMvc mvc;
    @Autowired
    Clock clock;

    private final String madeleines = "madeleine-" + UUID.randomUUID() + "@example.org";
    private final Answers forMadeleine = ApaAnswers.ofPhilippeForMadeleine().with("subject_email", madeleines)
            .with("consent_email", madeleines);

    @Test
    void thePersonIsToldWhomTheirHolderAskedAndEndsItByALink() throws Exception {
        RequestId request = filedUnderMandate();
        UUID guest = invite(request);

        String link = mails.link(madeleines, "/invitation/fin/");
        assertThat(mails.to(madeleines, "Karim")).contains("ne voit ni vos ressources");
        assertThat(shown(link, null)).contains("Arrêter l’accès de Karim Benali");
        mvc.perform(post(link).with(csrf()));

        assertThat(sharing.guests(request.value())).filteredOn(one -> one.id().equals(guest)).allMatch(Guest::hasEnded)
                .extracting(Guest::endedByName).containsExactly("Madeleine Perrin");
        assertThat(mvc.perform(get(link)).andReturn().getResponse().getStatus()).isEqualTo(410);
    }

    @Test
    void anAgentSeesWhoHelpsAndEndsItWhenThePersonCalls() throws Exception {
        RequestId request = requests.filed();
        UUID guest = invite(request);
        String address = "/agents/demandes/" + reader.request(request).number();
        Agent nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);
        assertThat(shown(address, nadia)).contains("Personnes invitées à aider").contains("Sans voir les ressources.");

        mvc.perform(post(address + "/invites/" + guest + "/fin").session(nadia.session()).with(csrf()))
                .andExpect(redirectedUrl(address));

        assertThat(shown(address, nadia)).contains("Accès arrêté par Nadia Benali");
    }

    @Test
    void eachDeedStandsUnderTheNameOfWhoeverDidIt() {
        RequestId request = filedUnderMandate();
        invite(request);

        assertThat(who.of(reader.request(request))).extracting(line -> line.who() + " " + line.what())
                .contains("Philippe Perrin a envoyé la demande", "Philippe Perrin a demandé de l’aide");
    }

    @Test
    void thePersonTakesTheCaseBackFromAHolder() throws Exception {
        RequestId request = filedUnderMandate();
        String address = "/agents/demandes/" + reader.request(request).number();
        Agent nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);
        mvc.perform(post(address + "/code-de-suivi").session(nadia.session()).with(csrf()));
        assertThat(codeOf(request)).as("as long as somebody acts for her").isEmpty();
        mandates.revoke(mandates.ofRequest(request.value()).getFirst().id(), null, accounts.nadia(), clock.instant());
        assertThat(shown(address, nadia)).contains("Envoyer à la personne le code pour reprendre sa demande");

        mvc.perform(post(address + "/code-de-suivi").session(nadia.session()).with(csrf()));
        String code = codeOf(request);
        assertThat(codes.follow(code, BORN, requests.philippe(), clock.instant())).as("not whoever acted for her")
                .isEqualTo(new Outcome.Unknown());
        Actor madeleine = accounts.citizen("Madeleine Perrin", madeleines);
        assertThat(codes.follow(code, BORN, madeleine, clock.instant())).isInstanceOf(Outcome.Followed.class);

        String number = reader.request(request).number();
        assertThat(reader.byNumber(number, id(madeleine), null)).isPresent();
        assertThat(reader.byNumber(number, id(requests.philippe()), null)).isEmpty();
    }

    private RequestId filedUnderMandate() {
        RequestId request = requests.filed(forMadeleine, requests.philippe());
        mandates.verify(mandates.ofRequest(request.value()).getFirst().id(), Proof.SIGNED_PAPER, Coverage.REQUEST, null,
                accounts.nadia(),
                clock.instant());
        return request;
    }

    private UUID invite(RequestId request) {
        return sharing.invite(new NewGuest(request.value(), "APA à domicile", "Karim Benali",
                "karim-" + UUID.randomUUID() + "@example.org", Permission.FILL, true), requests.philippe(), clock.instant());
    }

    private String codeOf(RequestId request) {
        return sent.of(request).stream().map(SentNotice::body).map(String::valueOf).filter(body -> body.contains("/suivre"))
                .map(CODE::matcher).filter(Matcher::find)
                .map(Matcher::group).findFirst().orElse("");
    }

    private String shown(String address, @org.jspecify.annotations.Nullable Agent agent) throws Exception {
        var asked = get(address);
        if (agent != null) {
            asked.session(agent.session());
        }
        return mvc.perform(asked).andReturn().getResponse().getContentAsString();
    }

    private static UUID id(Actor citizen) {
        return Objects.requireNonNull(citizen.id());
    }
}
