package fr.guichet.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.AccountMother;
import fr.guichet.accounts.Role;
import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.Actor;
import fr.guichet.shared.IllegalMove;
import fr.guichet.teams.Services;
import fr.guichet.teams.Teams;
import fr.guichet.teams.Territories;
import fr.guichet.teams.TerritoryCommunes;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Statements;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where requests go: the authority's rules, the team of the home's territory, and again after a move. Madeleine lives in Caen. */
@GuichetTest
class RoutingTests {
    private static final String CAEN = "14118";
    private static final String DIEPPE = "76217";

    private final String mark = UUID.randomUUID().toString();

    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private RequestDesk desk;
    @Autowired
    private RoutingRules rules;
    @Autowired
    private Placement placement;
    @Autowired
    private Rerouting rerouting;
    @Autowired
    private Homes homes;
    @Autowired
    private History history;
    @Autowired
    private Services services;
    @Autowired
    private Teams teams;
    @Autowired
    private Territories territories;
    @Autowired
    private TerritoryCommunes communes;
    @Autowired
    private AccountMother accounts;
    @Autowired
    private Statements statements;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private SignedIn admin;
    private UUID service;
    private UUID wide;
    private UUID deep;
    private UUID teamOfAll;
    private UUID teamOfWide;

    @BeforeEach
    void organise() {
        Actor helene = accounts.helene();
        admin = new SignedIn(new AccountId(Objects.requireNonNull(helene.id())), helene.name(), null,
                Set.of(Role.ADMINISTRATION));
        service = services.add(admin, new Services.Description("Service " + mark, "", ""));
        wide = territories.add(admin, new Territories.Description("Large " + mark, null));
        deep = territories.add(admin, new Territories.Description("Profond " + mark, wide));
        communes.put(admin, territories.territory(deep), Set.of(CAEN));
        jdbc.sql("delete from territory_communes where commune = :dieppe").param("dieppe", DIEPPE).update();
        teamOfAll = teams.add(admin, new Teams.Description("Partout " + mark, service, null));
        teamOfWide = teams.add(admin, new Teams.Description("Équipe " + mark, service, wide));
    }

    @AfterEach
    void leaveNoRuleToOthers() {
        jdbc.sql("delete from routing_rules").update();
    }

    @Test
    void aRequestGoesByTheFirstRuleThatMatchesToTheTeamOfTheDeepestTerritory() {
        UUID other = services.add(admin, new Services.Description("Autre " + mark, "", ""));
        rules.add("another-form", null, other);
        rules.add("apa-a-domicile", wide, service);
        rules.add(null, null, other);

        RequestView filed = reader.request(requests.filed());

        assertThat(filed.serviceName()).isEqualTo("Service " + mark);
        assertThat(filed.whereabouts()).isEqualTo(new Whereabouts(CAEN, RoutedBy.RULE, 2, teamOfWide));
        assertThat(queued(filed, "territory_id")).isEqualTo(deep);
        assertThat(queued(filed, "team_id")).isEqualTo(teamOfWide);
        assertThat(lines(filed, RequestAction.ROUTED)).containsExactly("Service " + mark + ", Équipe " + mark);

        UUID teamOfDeep = teams.add(admin, new Teams.Description("Tout près " + mark, service, deep));
        assertThat(reader.request(requests.filed()).whereabouts().teamId()).isEqualTo(teamOfDeep);
    }

    @Test
    void closedServicesAndTeamsArePassedOver() {
        rules.add(null, null, service);
        teams.close(admin, teamOfWide);
        assertThat(reader.request(requests.filed()).whereabouts().teamId()).isEqualTo(teamOfAll);

        services.close(admin, service);
        assertThat(reader.request(requests.filed()).serviceName()).isNull();
    }

    @Test
    void aMoveGoesToTheTeamOfThereAndIsToldInTheHistory() {
        rules.add(null, null, service);
        RequestView filed = reader.request(requests.filed());

        homes.move(filed.id(), DIEPPE, "Caen → Dieppe", accounts.nadia(), now());

        RequestView moved = reader.request(filed.id());
        assertThat(moved.whereabouts().homeCommune()).isEqualTo(DIEPPE);
        assertThat(moved.whereabouts().teamId()).isEqualTo(teamOfAll);
        assertThat(queued(moved, "commune")).isEqualTo(DIEPPE);
        assertThat(queued(moved, "territory_id")).isNull();
        assertThat(lines(moved, RequestAction.HOME_MOVED)).containsExactly("Caen → Dieppe");
        assertThat(lines(moved, RequestAction.ROUTED)).hasSize(2).last().isEqualTo("Service " + mark + ", Partout " + mark);
    }

    @Test
    void anEndedRequestMovesNoMore() {
        RequestId id = requests.filed();
        desk.withdraw(id, requests.madeleine(), now());

        assertThatThrownBy(() -> homes.move(id, DIEPPE, "", accounts.nadia(), now())).isInstanceOf(IllegalMove.class);
    }

    @Test
    void theTerritoryOfEveryRequestFollowsItsCommuneEvenWhenEnded() {
        placement.runDue(now());
        RequestId open = requests.filed();
        RequestId ended = requests.filed();
        desk.withdraw(ended, requests.madeleine(), now());

        communes.put(admin, territories.territory(wide), Set.of(CAEN));
        assertThat(placement.waiting()).isPositive();
        placement.runDue(now());
        assertThat(queued(reader.request(open), "territory_id")).isEqualTo(wide);
        assertThat(queued(reader.request(ended), "territory_id")).isEqualTo(wide);
        assertThat(placement.waiting()).isZero();

        communes.remove(admin, territories.territory(wide), Set.of(CAEN));
        placement.runDue(now());
        assertThat(queued(reader.request(open), "territory_id")).isNull();
    }

    @Test
    void whatAStopHasLeftToBePlacedIsPlacedAfterwardsWhereTheCommuneLiesThen() {
        RequestId id = requests.filed();
        communes.put(admin, territories.territory(wide), Set.of(CAEN));

        // The server stops here: nothing was placed, and another change comes before it goes on.
        communes.put(admin, territories.territory(deep), Set.of(CAEN));
        jdbc.sql("update queue_entries set territory_id = null where request_id = :id").param("id", id.value()).update();
        placement.runDue(now());

        assertThat(queued(reader.request(id), "territory_id")).isEqualTo(deep);
    }

    @Test
    void aTerritoryGoesAtOnceAlthoughItsRequestsFollowLater() {
        RequestId id = requests.filed();
        UUID alone = territories.add(admin, new Territories.Description("Seul " + mark, null));
        communes.put(admin, territories.territory(alone), Set.of(CAEN));
        placement.runDue(now());

        territories.delete(admin, alone);
        placement.runDue(now());

        assertThat(queued(reader.request(id), "territory_id")).isNull();
    }

    @Test
    void openRequestsAreRoutedAgainWhenAskedAndOnlyThoseThatGoElsewhereSaySo() {
        RequestView before = reader.request(requests.filed());
        RequestId ended = requests.filed();
        desk.withdraw(ended, requests.madeleine(), now());
        rules.add(null, null, service);

        Rerouting.Preview preview = rerouting.preview();
        assertThat(preview.moving()).isPositive();
        assertThat(preview.flows()).extracting(Rerouting.Flow::to).contains("Service " + mark);
        assertThat(preview.flows().stream().mapToInt(Rerouting.Flow::count).sum()).isEqualTo(preview.moving());
        rerouting.again(admin.actor(), now());

        RequestView after = reader.request(before.id());
        assertThat(after.serviceName()).isEqualTo("Service " + mark);
        assertThat(after.whereabouts()).isEqualTo(new Whereabouts(CAEN, RoutedBy.RULE, 1, teamOfWide));
        assertThat(queued(after, "service")).isEqualTo("Service " + mark);
        assertThat(lines(after, RequestAction.ROUTED)).last().isEqualTo("Service " + mark + ", Équipe " + mark);
        assertThat(reader.request(ended).serviceName()).isNull();
        assertThat(rerouting.preview().moving()).isZero();
        assertThat(rerouting.again(admin.actor(), now())).isZero();
    }

    @Test
    void routingAgainTakesAsManyStatementsForManyRequests() {
        requests.filed();
        rules.add(null, null, service);
        long few = statements.of(() -> rerouting.again(admin.actor(), now()));
        rules.delete(rules.all().getFirst().id());
        for (int more = 0; more < 5; more++) {
            requests.filed();
        }
        rules.add(null, null, service);

        assertThat(statements.of(() -> assertThat(rerouting.again(admin.actor(), now())).isGreaterThanOrEqualTo(5)))
                .isEqualTo(few);
    }

    @Test
    void rulesChangePlaces() {
        UUID second = services.add(admin, new Services.Description("Second " + mark, "", ""));
        rules.add(null, null, service);
        rules.add("apa-a-domicile", null, second);
        RoutingRule last = rules.all().getLast();

        rules.up(last.id());
        assertThat(rules.all()).extracting(RoutingRule::serviceId).containsExactly(second, service);
        rules.up(last.id());
        assertThat(rules.all()).extracting(RoutingRule::serviceId).containsExactly(second, service);
        rules.down(last.id());
        assertThat(rules.all()).extracting(RoutingRule::serviceId).containsExactly(service, second);

        rules.delete(last.id());
        assertThat(rules.all()).extracting(RoutingRule::position).containsExactly(1);
    }

    private Object queued(RequestView request, String column) {
        List<java.util.Map<String, Object>> rows = jdbc.sql("select * from queue_entries where request_id = :id")
                .param("id", request.id().value()).query().listOfRows();
        return rows.getFirst().get(column);
    }

    private List<String> lines(RequestView request, RequestAction action) {
        return history.of(request.id()).stream().filter(entry -> entry.action() == action).map(History.Entry::detail).toList();
    }

    private Instant now() {
        return clock.instant();
    }
}
