package fr.guichet.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.AccountMother;
import fr.guichet.accounts.AgentDirectory;
import fr.guichet.accounts.AgentView;
import fr.guichet.accounts.Role;
import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.Actor;
import fr.guichet.teams.Membership;
import fr.guichet.teams.Memberships;
import fr.guichet.teams.TeamName;
import fr.guichet.teams.TeamView;
import fr.guichet.teams.Teams;
import fr.guichet.teams.Territories;
import fr.guichet.teams.TerritoryCommunes;
import fr.guichet.teams.TerritoryView;
import fr.guichet.testing.GuichetTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of the organisation: what they would change, all or nothing, and nothing the second time. */
@GuichetTest
class RostersTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private Rosters rosters;
    @Autowired
    private Territories territories;
    @Autowired
    private TerritoryCommunes places;
    @Autowired
    private Teams teams;
    @Autowired
    private Memberships memberships;
    @Autowired
    private AgentDirectory directory;
    @Autowired
    private AccountMother accounts;

    private SignedIn admin;

    @BeforeEach
    void signIn() {
        Actor helene = accounts.helene();
        admin = new SignedIn(new AccountId(Objects.requireNonNull(helene.id())), helene.name(), null,
                Set.of(Role.ADMINISTRATION));
    }

    @Test
    void territoriesAreTakenInOnceAndChangeNothingTheSecondTime() {
        String file = "Territoire;Se trouve dans;Code commune\nNord %1$s;;76217\nNord %1$s;;76540\nVille %1$s;Nord %1$s;14118"
                .formatted(mark);

        assertThat(take("territoires", file).changes()).isNotEmpty();

        TerritoryView town = territory("Ville " + mark);
        assertThat(town.parentName()).isEqualTo("Nord " + mark);
        assertThat(places.of(town.id())).containsExactly("14118");
        assertThat(look("territoires", file).changes()).isEmpty();
        assertThat(look("territoires", text(rosters.file("territoires"))).changes()).isEmpty();
    }

    @Test
    void theFileSaysAllCommunesOfATerritory() {
        take("territoires", "Territoire;Se trouve dans;Code commune\nNord %1$s;;76217\nNord %1$s;;76540".formatted(mark));

        take("territoires", "Territoire;Se trouve dans;Code commune\nNord %1$s;;76217\nSud %1$s;;14118".formatted(mark));

        assertThat(places.of(territory("Nord " + mark).id())).containsExactly("76217");
        assertThat(places.of(territory("Sud " + mark).id())).containsExactly("14118");
    }

    @Test
    void whatIsWrongIsToldWithItsLineAndColumnAndNothingIsChanged() {
        RosterPlan plan = take("territoires",
                "Territoire;Se trouve dans;Code commune\nNord %1$s;;99999\n;;76217\nSud %1$s;Nulle part;14118\nEst %1$s;;14118"
                        .formatted(mark));

        assertThat(plan.mistakes()).extracting(RosterMistake::line, RosterMistake::column, RosterMistake::key)
                .containsExactlyInAnyOrder(tuple(2L, "Code commune", "rosters.wrong.commune"),
                        tuple(3L, "Territoire", "rosters.wrong.missing"), tuple(4L, "Se trouve dans", "rosters.wrong.territory"),
                        tuple(5L, "Code commune", "rosters.wrong.commune-twice"));
        assertThat(territories.all()).extracting(TerritoryView::name).doesNotContain("Nord " + mark, "Sud " + mark);
        assertThat(look("territoires", "Nom;Code\na;b").mistakes()).extracting(RosterMistake::key)
                .containsExactly("rosters.wrong.titles");
        assertThat(look("territoires", "Territoire;Se trouve dans;Code commune\nA%1$s;B%1$s;\nB%1$s;A%1$s;".formatted(mark))
                .mistakes()).extracting(RosterMistake::key).contains("rosters.wrong.circle");
    }

    @Test
    void teamsAreTakenInWithTheirServices() {
        String file = "Service;Équipe;Territoire\nAide %1$s;Nord %1$s;\nAide %1$s;Sud %1$s;\nVide %1$s;;".formatted(mark);

        take("equipes", file);

        assertThat(teams.all()).filteredOn(team -> team.serviceName().equals("Aide " + mark)).extracting(TeamView::name)
                .containsExactly("Nord " + mark, "Sud " + mark);
        assertThat(look("equipes", file).changes()).isEmpty();
        assertThat(look("equipes", text(rosters.file("equipes"))).changes()).isEmpty();
        assertThat(rosters.preview("equipes", bytes("Service;Équipe;Territoire\nAide %1$s;Nord %1$s;".formatted(mark)), true)
                .changes()).filteredOn(change -> change.details().contains("Sud " + mark))
                .extracting(RosterChange::kind).containsExactly(RosterChange.Kind.CLOSED);
    }

    @Test
    void agentsAreTakenInWithTheirTeams() {
        take("equipes", "Service;Équipe;Territoire\nAide %1$s;Nord %1$s;\nAide %1$s;Sud, %1$s;".formatted(mark));
        String titles = "Nom;Adresse électronique;Rôles;Équipes;Profession;Du;Au\n";
        String lea = "Léa Roy;lea.%1$s@haute-vere.example;Instruction, Accueil et saisie;".formatted(mark);

        take("agents",
                titles + lea + "Nord %1$s;Instructrice;01/12/2026;\n;lea.%1$s@haute-vere.example;;Sud, %1$s;;;".formatted(mark));

        AgentView agent = directory.withEmail("lea." + mark + "@haute-vere.example").orElseThrow();
        assertThat(agent.roles()).containsExactlyInAnyOrder(Role.INSTRUCTION, Role.RECEPTION);
        assertThat(teams.of(agent.id(), TODAY)).extracting(TeamName::name).containsExactly("Sud, " + mark);
        assertThat(teams.of(agent.id(), LocalDate.of(2026, 12, 1))).hasSize(2);
        assertThat(look("agents", text(rosters.file("agents"))).changes()).isEmpty();

        take("agents", titles + lea + "Nord %1$s;Cheffe;;".formatted(mark));
        assertThat(memberships.ofAgent(agent.id())).extracting(Membership::teamName, Membership::profession)
                .containsExactly(tuple("Nord " + mark, "Cheffe"));
    }

    @Test
    void anAgentWhoComesBackToATeamHasALineForEachPeriod() {
        take("equipes", "Service;Équipe;Territoire\nAide %1$s;Nord %1$s;".formatted(mark));
        String titles = "Nom;Adresse électronique;Rôles;Équipes;Profession;Du;Au\n";
        String lea = "Léa Roy;lea.%1$s@haute-vere.example;Instruction;Nord %1$s;".formatted(mark);
        String both = titles + lea + "Cheffe;01/10/2026;30/11/2026\n" + lea + "Adjointe;01/01/2027;\n";

        take("agents", both);

        AgentView agent = directory.withEmail("lea." + mark + "@haute-vere.example").orElseThrow();
        assertThat(memberships.ofAgent(agent.id())).extracting(Membership::profession).containsExactly("Cheffe", "Adjointe");
        assertThat(look("agents", both).changes()).isEmpty();
        assertThat(look("agents", text(rosters.file("agents"))).changes()).isEmpty();
        assertThat(look("agents", titles + lea + "Cheffe;01/10/2026;\n" + lea + "Adjointe;01/01/2027;\n").mistakes())
                .extracting(RosterMistake::line, RosterMistake::column).containsExactly(tuple(3L, "Équipes"));

        take("agents", titles + lea + "Adjointe;01/01/2027;\n");
        assertThat(memberships.ofAgent(agent.id())).extracting(Membership::profession, Membership::until)
                .containsExactly(tuple("Cheffe", TODAY.minusDays(1)), tuple("Adjointe", null));
        assertThat(look("agents", titles + lea + "Cheffe;01/11/2026;\n").mistakes()).extracting(RosterMistake::key)
                .containsExactly("rosters.wrong.period-before");
    }

    @Test
    void whatIsWrongAboutAgentsIsTold() {
        RosterPlan plan = look("agents", """
                                         Nom;Adresse électronique;Rôles;Équipes;Profession;Du;Au
                                         Léa;lea;Instruction;;;;
                                         Léa;lea@a.fr;Instruction, Chef;Nulle part;;32/12/2026;
                                         """);

        assertThat(plan.mistakes()).extracting(RosterMistake::line, RosterMistake::column).containsExactlyInAnyOrder(
                tuple(2L, "Adresse électronique"), tuple(3L, "Rôles"), tuple(3L, "Équipes"), tuple(3L, "Du"));
    }

    @Test
    void whatHasChangedSinceItWasShownIsShownAgain() {
        byte[] file = bytes("Service;Équipe;Territoire\nAide %1$s;Nord %1$s;".formatted(mark));

        rosters.apply(admin, "equipes", file, false, "another mark");

        assertThat(teams.all()).extracting(TeamView::name).doesNotContain("Nord " + mark);
    }

    @Test
    void eightHundredAgentsAreTakenInQuickly() {
        take("equipes", "Service;Équipe;Territoire\nAide %1$s;Nord %1$s;".formatted(mark));
        String file = IntStream.range(0, 850)
                .mapToObj(at -> "Agent %1$d;a%1$d.%2$s@haute-vere.example;Instruction;Nord %2$s;;;".formatted(at, mark))
                .collect(Collectors.joining("\n", "Nom;Adresse électronique;Rôles;Équipes;Profession;Du;Au\n", ""));

        long begin = System.nanoTime();
        RosterPlan plan = take("agents", file);

        assertThat(plan.changes()).hasSize(1700);
        assertThat(System.nanoTime() - begin).isLessThan(60_000_000_000L);
        assertThat(look("agents", file).changes()).isEmpty();
    }

    private RosterPlan take(String kind, String file) {
        return rosters.apply(admin, kind, bytes(file), false, look(kind, file).mark());
    }

    private RosterPlan look(String kind, String file) {
        return rosters.preview(kind, bytes(file), false);
    }

    private TerritoryView territory(String name) {
        return territories.all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
