package fr.guichet.demonstration;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.Role;
import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.RoutingRules;
import fr.guichet.rights.AccessRights;
import fr.guichet.rights.Level;
import fr.guichet.rights.NewRight;
import fr.guichet.rights.Section;
import fr.guichet.rosters.RosterPlan;
import fr.guichet.rosters.Rosters;
import fr.guichet.shared.Actor;
import fr.guichet.shared.TimeConfiguration;
import fr.guichet.teams.Services;
import fr.guichet.teams.Substitutes;
import fr.guichet.teams.Teams;
import fr.guichet.teams.Territories;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who works where at the Haute-Vère, from the same files that an administrator would take in. */
@Component
@ConditionalOnDemonstration
class FirstOrganisation {
    private static final List<String> FILES = List.of("territoires", "equipes", "agents");
    /** Nadia is away at the time at which the demonstration is first seen. */
    private static final int AWAY_AFTER = 398;
    private static final int AWAY_FOR = 9;

    private final Rosters rosters;
    private final Services services;
    private final RoutingRules rules;
    private final Substitutes substitutes;
    private final Teams teams;
    private final Territories territories;
    private final AccessRights rights;

    FirstOrganisation(Rosters rosters, Services services, RoutingRules rules, Substitutes substitutes, Teams teams,
            Territories territories, AccessRights rights) {
        this.teams = teams;
        this.territories = territories;
        this.rights = rights;
        this.rosters = rosters;
        this.services = services;
        this.rules = rules;
        this.substitutes = substitutes;
    }

    /** @param actors the accounts that are open already, by their short names */
    void open(Map<String, Actor> actors, Instant at) {
        SignedIn admin = new SignedIn(account(actors, "admin"), "Inès Dumont", null, Set.of(Role.ADMINISTRATION));
        FILES.forEach(kind -> take(kind, admin));
        rights.give(admin,
                new NewRight(null, team("Autonomie Le Havre et Dieppe"), null, null, territory("Le Havre, Caux et Dieppe"),
                        Level.PROCESS, Set.of(Section.INSTRUCTION)));
        rights.give(admin, new NewRight(null, null, account(actors, "helene").value(), null, null, Level.MANAGE, Set.of()));
        rules.add("apa-a-domicile", null, services.named("Service autonomie à domicile").orElseThrow().id());
        LocalDate away = LocalDate.ofInstant(at, TimeConfiguration.ZONE).plusDays(AWAY_AFTER);
        substitutes.add(admin, new Substitutes.Description(account(actors, "nadia"), account(actors, "julien"), away,
                away.plusDays(AWAY_FOR)));
    }

    private UUID team(String name) {
        return teams.all().stream().filter(team -> team.name().equals(name)).findFirst().orElseThrow().id();
    }

    private UUID territory(String name) {
        return territories.all().stream().filter(territory -> territory.name().equals(name)).findFirst().orElseThrow().id();
    }

    private void take(String kind, SignedIn admin) {
        byte[] file = read(kind);
        RosterPlan plan = rosters.apply(admin, kind, file, false, rosters.preview(kind, file, false).mark());
        if (!plan.isGood()) {
            throw new IllegalStateException(kind + ": " + plan.mistakes());
        }
    }

    private static byte[] read(String kind) {
        try (InputStream file = FirstOrganisation.class.getResourceAsStream("/demonstration/organisation/" + kind + ".csv")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AccountId account(Map<String, Actor> actors, String name) {
        return new AccountId(Objects.requireNonNull(Objects.requireNonNull(actors.get(name)).id()));
    }
}
