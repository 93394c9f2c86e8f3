package fr.guichet.rosters;

import fr.guichet.rosters.RosterChange.Kind;
import fr.guichet.teams.ServiceView;
import fr.guichet.teams.Services;
import fr.guichet.teams.TeamView;
import fr.guichet.teams.Teams;
import fr.guichet.teams.Territories;
import fr.guichet.teams.TerritoryView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Services with their teams, a line each; a service without a team has a line of its own. */
@Component
class TeamRoster implements Roster {
    private static final List<String> TITLES = List.of("Service", "Équipe", "Territoire");

    private final Services services;
    private final Teams teams;
    private final Territories territories;

    TeamRoster(Services services, Teams teams, Territories territories) {
        this.services = services;
        this.teams = teams;
        this.territories = territories;
    }

    @Override
    public String key() {
        return "equipes";
    }

    @Override
    public List<String> titles() {
        return TITLES;
    }

    @Override
    public List<List<String>> rows() {
        List<TeamView> open = teams.all().stream().filter(TeamView::open).toList();
        List<List<String>> rows = new ArrayList<>();
        for (ServiceView service : services.open()) {
            List<TeamView> own = open.stream().filter(team -> team.serviceId().equals(service.id())).toList();
            if (own.isEmpty()) {
                rows.add(List.of(service.name(), "", ""));
            }
            own.forEach(team -> rows
                    .add(List.of(service.name(), team.name(), Objects.requireNonNullElse(team.territoryName(), ""))));
        }
        return rows;
    }

    @Override
    public void plan(List<RosterLine> lines, boolean whole, RosterPlan plan) {
        List<ServiceView> knownServices = services.all();
        List<TeamView> knownTeams = teams.all();
        List<TerritoryView> knownTerritories = territories.all();
        Set<String> namedServices = new HashSet<>();
        Set<String> namedTeams = new HashSet<>();
        for (RosterLine line : lines) {
            if (line.cell(0).isEmpty()) {
                plan.wrong(line.number(), TITLES.get(0), "rosters.wrong.missing");
                continue;
            }
            Optional<ServiceView> service = knownServices.stream().filter(one -> one.isCalled(line.cell(0))).findFirst();
            String serviceName = service.map(ServiceView::name).orElse(line.cell(0));
            if (namedServices.add(lower(serviceName))) {
                service(service.orElse(null), serviceName, plan);
            }
            if (!line.cell(1).isEmpty()) {
                if (!namedTeams.add(lower(line.cell(1)))) {
                    plan.wrong(line.number(), TITLES.get(1), "rosters.wrong.team-twice", line.cell(1));
                }
                team(line, serviceName, knownTeams, knownTerritories, plan);
            }
        }
        if (whole) {
            knownTeams.stream().filter(team -> team.open() && !namedTeams.contains(lower(team.name())))
                    .forEach(team -> plan.will(Kind.CLOSED, "rosters.change.team-closed", List.of(team.name()),
                            who -> teams.close(who, team.id())));
            knownServices.stream().filter(service -> service.open() && !namedServices.contains(lower(service.name())))
                    .forEach(service -> plan.will(Kind.CLOSED, "rosters.change.service-closed", List.of(service.name()),
                            who -> services.close(who, service.id())));
        }
    }

    private void service(@Nullable ServiceView service, String name, RosterPlan plan) {
        if (service == null) {
            plan.will(Kind.ADDED, "rosters.change.service-added", List.of(name),
                    who -> services.add(who, new Services.Description(name, "", "")));
        } else if (!service.open()) {
            plan.will(Kind.CHANGED, "rosters.change.service-reopened", List.of(name), who -> services.reopen(who, service.id()));
        }
    }

    private void team(RosterLine line, String service, List<TeamView> known, List<TerritoryView> territories, RosterPlan plan) {
        String where = line.cell(2);
        Optional<TerritoryView> territory = territories.stream().filter(one -> one.name().equalsIgnoreCase(where)).findFirst();
        if (!where.isEmpty() && territory.isEmpty()) {
            plan.wrong(line.number(), TITLES.get(2), "rosters.wrong.territory", where);
            return;
        }
        @Nullable
        UUID there = territory.map(TerritoryView::id).orElse(null);
        Optional<TeamView> before = known.stream().filter(one -> one.name().equalsIgnoreCase(line.cell(1))).findFirst();
        if (before.isEmpty()) {
            plan.will(Kind.ADDED, "rosters.change.team-added", List.of(line.cell(1), service),
                    who -> teams.add(who, new Teams.Description(line.cell(1), serviceId(service), there)));
            return;
        }
        TeamView team = before.get();
        if (!team.serviceName().equals(service) || !Objects.equals(team.territoryId(), there)) {
            plan.will(Kind.CHANGED, where.isEmpty() ? "rosters.change.team-everywhere" : "rosters.change.team-changed",
                    List.of(team.name(), service, where),
                    who -> teams.describe(who, team.id(), new Teams.Description(team.name(), serviceId(service), there)));
        }
        if (!team.itselfOpen()) {
            plan.will(Kind.CHANGED, "rosters.change.team-reopened", List.of(team.name()), who -> teams.reopen(who, team.id()));
        }
    }

    private UUID serviceId(String name) {
        return services.named(name).orElseThrow().id();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.FRENCH);
    }
}
