package fr.guichet.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.accounts.AccountMother;
import fr.guichet.accounts.Role;
import fr.guichet.archiving.Archive;
import fr.guichet.archiving.Archiving;
import fr.guichet.correspondence.SentNotice;
import fr.guichet.correspondence.SentNotices;
import fr.guichet.forms.TestForms;
import fr.guichet.requests.Proposal;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestState;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Actor;
import fr.guichet.shared.IllegalMove;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Device;
import fr.guichet.testing.GuichetTest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An agent files an internal procedure for herself, and other agents decide on it. Citizens never see that it exists. */
@GuichetTest
class InternalProcedureTests {
    private static final String FORM = "/agents/demarches/frais-essai";

    @Autowired
    MockMvc mvc;
    @Autowired
    TestForms forms;
    @Autowired
    RequestReader reader;
    @Autowired
    RequestDesk desk;
    @Autowired
    SentNotices sent;
    @Autowired
    Archiving archiving;
    @Autowired
    Archive archive;
    @Autowired
    AgentSessions sessions;
    @Autowired
    AccountMother accounts;
    @Autowired
    Clock clock;

    private Agent claire;
    private Device desktop;

    @BeforeEach
    void begin() throws Exception {
        forms.published("expenses");
        claire = sessions.signIn(mvc, "Claire Vidal", Role.INSTRUCTION, Role.DECISION);
        desktop = Device.of(mvc, claire.session());
    }

    @Test
    void isNowhereForCitizens() throws Exception {
        Device citizen = Device.of(mvc);

        assertThat(citizen.page("/demarches").select("a[href*=frais-essai]")).isEmpty();
        assertThat(citizen.get("/demarches/frais-essai").getStatus()).isEqualTo(404);
        assertThat(citizen.post("/demarches/frais-essai/brouillons").getStatus()).isEqualTo(404);
        assertThat(citizen.get(FORM).getRedirectedUrl()).startsWith("/agents/connexion");
    }

    @Test
    void isListedForEveryAgentEvenWhoHandlesNoRequests() throws Exception {
        Agent administrator = sessions.signIn(mvc, "Yves Lemoine", Role.ADMINISTRATION);

        assertThat(Device.of(mvc, administrator.session()).page("/agents/demarches").select("a[href='" + FORM + "']")).hasSize(1);
        assertThat(Device.of(mvc, administrator.session()).get("/agents/demandes").getStatus()).isEqualTo(404);
        assertThat(desktop.page("/agents/demarches").select("a[href='/agents/demarches/apa-a-domicile']")).isEmpty();
    }

    @Test
    void isKeptAsADraftAndResumedByTheSameAgentAlone() throws Exception {
        String draft = desktop.leads(FORM + "/brouillons");
        desktop.post(draft, "destination", "Caen", "quitter", "");
        Agent thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);

        assertThat(desktop.page(FORM).select("a[href$=/reprise]")).hasSize(1);
        assertThat(desktop.page(draft).select("[name=destination]").val()).isEqualTo("Caen");
        assertThat(Device.of(mvc, thomas.session()).get(draft).getStatus()).isEqualTo(404);
        assertThat(Device.of(mvc).get(draft.replace("/agents", "")).getStatus()).isEqualTo(404);
    }

    @Test
    void isFiledInTheNameOfTheAgentWhoFollowsItAmongHerOwn() throws Exception {
        RequestView request = filed();

        assertThat(request.names().subject()).isEqualTo("Claire Vidal");
        assertThat(request.names().requester()).isEqualTo("Claire Vidal");
        assertThat(request.actorName()).isEqualTo("Claire Vidal");
        assertThat(request.state()).isEqualTo(RequestState.COMPLETE);
        assertThat(sent.of(request.id())).singleElement().returns("filing_receipt", SentNotice::noticeId)
                .satisfies(notice -> assertThat(notice.address()).containsExactly(claire.email()));
        Document list = desktop.page("/agents/mes-demandes");
        assertThat(list.select("a[href='/agents/mes-demandes/" + request.number() + "']")).hasSize(1);
        assertThat(desktop.page("/agents/mes-demandes/" + request.number()).select(".gu-topbar")).hasSize(1);
    }

    @Test
    void isFollowedByNoOtherAgent() throws Exception {
        RequestView request = filed();
        Agent thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);

        assertThat(Device.of(mvc, thomas.session()).get("/agents/mes-demandes/" + request.number()).getStatus()).isEqualTo(404);
        assertThat(Device.of(mvc, claire.session()).get("/mes-demandes/" + request.number()).getStatus()).isEqualTo(404);
    }

    @Test
    void isNeverInstructedByTheAgentWhoMadeIt() throws Exception {
        RequestView request = filed();
        Actor herself = new Actor(claire.id(), claire.name(), Actor.Kind.AGENT);

        assertThat(desktop.get("/agents/demandes/" + request.number()).getRedirectedUrl())
                .isEqualTo("/agents/mes-demandes/" + request.number());
        assertThatThrownBy(() -> desk.assign(request.id(), claire.id(), claire.name(), accounts.nadia(), clock.instant()))
                .isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> propose(request, herself)).isInstanceOf(IllegalMove.class);
        propose(request, accounts.nadia());
        assertThatThrownBy(() -> desk.decide(request.id(), herself, clock.instant())).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> desk.close(request.id(), "withdrawn", "", herself, clock.instant()))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void isDecidedByOthersAndArchived() throws Exception {
        RequestView request = filed();
        propose(request, accounts.nadia());
        desk.decide(request.id(), accounts.helene(), clock.instant());

        assertThat(desktop.page("/agents/mes-demandes/" + request.number()).text()).contains("Montant accordé : 42,30");
        assertThat(sent.of(request.id())).last().returns("decision_granted", SentNotice::noticeId);
        archiving.runDue(clock.instant());
        assertThat(archive.find(request.id())).isPresent();
    }

    private void propose(RequestView request, Actor by) {
        desk.propose(request.id(), Proposal.grant(LocalDate.now(clock), new BigDecimal("42.30"), by, clock.instant()), by,
                clock.instant());
    }

    private RequestView filed() throws Exception {
        String draft = desktop.leads(FORM + "/brouillons").replaceFirst("/trip$", "");
        desktop.post(draft + "/trip", "destination", "Caen " + UUID.randomUUID(), "cost", "42,30", "continuer", "");
        assertThat(desktop.leads(draft + "/review", "continuer", "")).isEqualTo(draft + "/envoi");
        String confirmation = desktop.leads(draft + "/envoi");
        assertThat(confirmation).startsWith("/agents/mes-demandes/").endsWith("/confirmation");
        return reader.byNumber(desktop.page(confirmation).select(".gu-ref").text()).orElseThrow();
    }
}
