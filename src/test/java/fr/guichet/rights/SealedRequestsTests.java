package fr.guichet.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.Role;
import fr.guichet.accounts.SignedIn;
import fr.guichet.demonstration.MovableClock;
import fr.guichet.forms.Answers;
import fr.guichet.queue.Queue;
import fr.guichet.queue.QueueRow;
import fr.guichet.queue.QueueSelection;
import fr.guichet.queue.Viewpoint;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Ids;
import fr.guichet.teams.Territories;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.GuichetTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Requests that lie beyond the rights of an agent are not there for them, on whatever screen. */
@GuichetTest
class SealedRequestsTests {
    private static final SignedIn ADMINISTRATOR = new SignedIn(new AccountId(Ids.next()), "Inès Royer", "ines@haute-vere.example",
            Set.of(Role.ADMINISTRATION));

    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private AccessRights rights;
    @Autowired
    private Rights held;
    @Autowired
    private Territories territories;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private Queue queue;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;
    private Agent agent;
    private UUID coast;
    private UUID dieppe;
    private UUID inland;
    private RequestView onTheCoast;
    private RequestView further;

    @BeforeEach
    void twoTerritories() throws Exception {
        agent = sessions.signIn(mvc, "Louise Petit", Role.AGENT);
        coast = territories.add(ADMINISTRATOR, new Territories.Description("Côte " + Ids.next(), null));
        dieppe = territories.add(ADMINISTRATOR, new Territories.Description("Dieppe " + Ids.next(), coast));
        inland = territories.add(ADMINISTRATOR, new Territories.Description("Intérieur " + Ids.next(), null));
        onTheCoast = in(dieppe, requests.filed());
        further = in(inland, requests.filed());
    }

    @Test
    void whoHasNoRightSeesNothing() throws Exception {
        assertThat(numbers()).isEmpty();
        assertThat(status("/agents/demandes/" + onTheCoast.number())).isEqualTo(404);
    }

    @Test
    void aRightOverATerritoryReachesThoseWithinItAndNoOther() throws Exception {
        give(null, coast, Level.PROCESS, Section.INSTRUCTION);

        assertThat(numbers()).contains(onTheCoast.number()).doesNotContain(further.number());
        assertThat(queue.counts(Map.of("open", QueueSelection.OPEN), new Viewpoint(agent.id(), LocalDate.now(clock), reach())))
                .containsEntry("open", 1);
        assertThat(status("/agents/demandes/" + onTheCoast.number())).isEqualTo(200);
        assertThat(status("/agents/demandes/" + further.number())).isEqualTo(404);
        assertThat(page("/agents/demandes?texte=" + further.number())).doesNotContain("Perrin Madeleine");
        assertThat(page("/agents/demandes/" + onTheCoast.number())).doesNotContain(further.number());
    }

    @Test
    void aRightOverAFormReachesNoOtherForm() {
        give("some-other-form", null, Level.PROCESS);

        assertThat(numbers()).isEmpty();
    }

    @Test
    void whoMayOnlyReadChangesNothing() throws Exception {
        give(null, coast, Level.READ);

        assertThat(status("/agents/demandes/" + onTheCoast.number())).isEqualTo(200);
        assertThat(post("/agents/demandes/" + onTheCoast.number() + "/prise")).isEqualTo(404);
        assertThat(post("/agents/demandes/" + onTheCoast.number() + "/note", "note", "Bonjour")).isEqualTo(404);
    }

    @Test
    void whoMayOnlyKnowOfARequestIsToldThatItExists() throws Exception {
        Answers zelie = ApaAnswers.ofMadeleine().with("subject_first_names", "Zélie" + Ids.next());
        RequestView here = in(dieppe, requests.filed(zelie, requests.philippe()));
        RequestView there = in(inland, requests.filed(zelie, requests.philippe()));
        give(null, coast, Level.READ);
        give(null, inland, Level.KNOW);

        assertThat(numbers()).doesNotContain(there.number());
        assertThat(page("/agents/demandes/" + here.number())).contains("pas accès à").doesNotContain(there.number());
    }

    @Test
    void theRightsOfATeamAreThoseOfItsMembersAndOfWhoStandsInForThem() throws Exception {
        UUID service = Ids.next();
        UUID team = Ids.next();
        jdbc.sql("insert into services (id, name) values (?, ?)").params(service, "Autonomie " + service).update();
        jdbc.sql("insert into teams (id, name, service_id) values (?, ?, ?)").params(team, "Équipe " + team, service).update();
        Agent member = sessions.signIn(mvc, "Karim Diallo", Role.AGENT);
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("insert into team_members (team_id, agent_id, since) values (?, ?, ?)").params(team, member.id(), today)
                .update();
        rights.give(ADMINISTRATOR, new NewRight(null, team, null, null, coast, Level.PROCESS, Set.of()));

        assertThat(held.reach(new AccountId(member.id())).somewhere().may(Level.PROCESS)).isTrue();
        assertThat(numbers()).isEmpty();

        jdbc.sql("insert into substitutes (id, agent_id, substitute_id, since, until) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), member.id(), agent.id(), today, today.plusDays(1)).update();
        assertThat(numbers()).contains(onTheCoast.number());
        assertThat(rights.of(new AccountId(agent.id()))).extracting(AccessRight::through).containsExactly("Karim Diallo");

        clock.moveBy(Duration.ofDays(2));
        assertThat(numbers()).isEmpty();
    }

    @Test
    void anEmergencyOpensOneRequestToReadingForADayAndTellsWhoDecides() throws Exception {
        Agent head = sessions.signIn(mvc, "Hélène Lefranc", Role.DECISION);

        assertThat(post("/agents/acces-urgent", "number", further.number(), "reason", "trop court")).isEqualTo(422);
        assertThat(
                post("/agents/acces-urgent", "number", further.number(), "reason", "Les pompiers appellent, il faut l’adresse."))
                .isEqualTo(302);

        assertThat(page("/agents/demandes/" + further.number())).contains("Accès urgent", "Les pompiers appellent");
        assertThat(post("/agents/demandes/" + further.number() + "/prise")).isEqualTo(404);
        assertThat(numbers()).containsExactly(further.number());
        assertThat(jdbc.sql("select count(*) from notices where notice_id = 'emergency' and request_id = ? and email = ?")
                .params(further.id().value(), head.email()).query(Integer.class).single()).isEqualTo(1);

        clock.moveBy(Duration.ofHours(25));
        assertThat(numbers()).isEmpty();
    }

    @Test
    void whoAnswersForARequestSeesWhoHasReadIt() throws Exception {
        give(null, coast, Level.MANAGE);
        page("/agents/demandes/" + onTheCoast.number());

        assertThat(page("/agents/demandes/" + onTheCoast.number() + "/lectures")).contains("Louise Petit");
        assertThat(status("/agents/demandes/" + further.number() + "/lectures")).isEqualTo(404);
    }

    @Test
    void aRightThatIsTakenBackHoldsNoMore() {
        give(null, null, Level.READ);
        assertThat(numbers()).isNotEmpty();

        rights.all().stream().filter(one -> "Louise Petit".equals(one.holder())).map(AccessRight::id)
                .forEach(id -> rights.takeBack(ADMINISTRATOR, id));
        assertThat(numbers()).isEmpty();
    }

    private RequestView in(UUID territory, RequestId id) {
        jdbc.sql("update queue_entries set territory_id = ? where request_id = ?").params(territory, id.value()).update();
        return reader.request(id);
    }

    private void give(@Nullable String form, @Nullable UUID territory, Level level, Section... sections) {
        rights.give(ADMINISTRATOR, new NewRight(null, null, agent.id(), form, territory, level, Set.of(sections)));
    }

    private Reach reach() {
        return held.reach(new AccountId(agent.id()));
    }

    private List<String> numbers() {
        return queue.page(QueueSelection.OPEN, new Viewpoint(agent.id(), LocalDate.now(clock), reach())).rows().stream()
                .map(QueueRow::number)
                .toList();
    }

    private int status(String address) throws Exception {
        return mvc.perform(get(address).session(agent.session()))
                .andReturn().getResponse().getStatus();
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).session(agent.session()))
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private int post(String address, String... typed) throws Exception {
        var request = MockMvcRequestBuilders.post(address).session(agent.session())
                .with(csrf());
        for (int at = 0; at < typed.length; at += 2) {
            request.param(typed[at], typed[at + 1]);
        }
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }
}
