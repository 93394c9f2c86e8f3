package fr.guichet.teams;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.AccountMother;
import fr.guichet.accounts.Role;
import fr.guichet.accounts.SignedIn;
import fr.guichet.testing.GuichetTest;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Services, teams, memberships and substitutes as the days go by. */
@GuichetTest
class TeamsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final String mark = UUID.randomUUID().toString();

    @Autowired
    private Services services;
    @Autowired
    private Teams teams;
    @Autowired
    private Memberships memberships;
    @Autowired
    private Substitutes substitutes;
    @Autowired
    private Territories territories;
    @Autowired
    private AccountMother accounts;

    private SignedIn admin;
    private AccountId nadia;
    private AccountId helene;

    @BeforeEach
    void cast() {
        nadia = new AccountId(accounts.nadia().id());
        helene = new AccountId(accounts.helene().id());
        admin = new SignedIn(helene, "Hélène Lefranc", null, Set.of(Role.ADMINISTRATION));
    }

    @Test
    void anAgentBelongsToATeamOnTheDaysFromTheFirstToTheLast() {
        UUID team = team();

        memberships.add(admin, new Memberships.Description(team, nadia, "Instructrice", TODAY, TODAY.plusDays(2)));

        assertThat(teams.of(nadia, TODAY.minusDays(1))).extracting(TeamName::id).doesNotContain(team);
        assertThat(teams.of(nadia, TODAY)).extracting(TeamName::id).contains(team);
        assertThat(teams.of(nadia, TODAY.plusDays(2))).extracting(TeamName::id).contains(team);
        assertThat(teams.of(nadia, TODAY.plusDays(3))).extracting(TeamName::id).doesNotContain(team);
        assertThat(teams.team(team).members()).isEqualTo(1);
    }

    @Test
    void aServiceThatGetsAnotherNameIsStillFoundByTheOldOne() {
        UUID id = services.add(admin, new Services.Description("Aide " + mark, "", ""));

        services.describe(admin, id, new Services.Description("Autonomie " + mark, "", ""));

        assertThat(services.named("aide " + mark)).map(ServiceView::id).contains(id);
        assertThat(services.named("AUTONOMIE " + mark)).map(ServiceView::id).contains(id);
    }

    @Test
    void aTeamOfAClosedServiceIsClosedWithIt() {
        UUID team = team();
        UUID service = teams.team(team).serviceId();

        services.close(admin, service);
        assertThat(teams.team(team).open()).isFalse();

        services.reopen(admin, service);
        assertThat(teams.team(team).open()).isTrue();
    }

    @Test
    void aSubstituteStandsInOnTheDaysSaid() {
        UUID id = substitutes.add(admin, new Substitutes.Description(nadia, helene, TODAY, TODAY.plusDays(7)));

        assertThat(substitutes.substitution(id).until()).isEqualTo(TODAY.plusDays(7));

        substitutes.end(admin, id, TODAY.plusDays(3));
        assertThat(substitutes.substitution(id).until()).isEqualTo(TODAY.plusDays(2));
        substitutes.end(helene, TODAY.minusDays(1));
        assertThat(substitutes.notOverOn(TODAY)).extracting(Substitution::id).doesNotContain(id);
    }

    @Test
    void aTerritoryHasAllBelowItWithin() {
        UUID wide = territories.add(admin, new Territories.Description("Large " + mark, null));
        UUID middle = territories.add(admin, new Territories.Description("Moyen " + mark, wide));
        UUID deep = territories.add(admin, new Territories.Description("Petit " + mark, middle));

        assertThat(territories.within(wide)).containsExactlyInAnyOrder(wide, middle, deep);
        assertThat(territories.within(deep)).containsExactly(deep);
        assertThat(territories.territory(deep).parentName()).isEqualTo("Moyen " + mark);
    }

    private UUID team() {
        UUID service = services.add(admin, new Services.Description("Service " + mark, "", ""));
        return teams.add(admin, new Teams.Description("Équipe " + mark, service, null));
    }
}
