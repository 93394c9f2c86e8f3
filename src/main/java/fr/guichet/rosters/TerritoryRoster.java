package fr.guichet.rosters;

import fr.guichet.organisation.Commune;
import fr.guichet.organisation.Communes;
import fr.guichet.rosters.RosterChange.Kind;
import fr.guichet.teams.TeamView;
import fr.guichet.teams.Teams;
import fr.guichet.teams.Territories;
import fr.guichet.teams.TerritoryCommunes;
import fr.guichet.teams.TerritoryView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Territories with their communes, a line each: what the file says of a territory is all that lies in it. */
@Component
class TerritoryRoster implements Roster {
    private static final List<String> TITLES = List.of("Territoire", "Se trouve dans", "Code commune");

    private final Territories territories;
    private final TerritoryCommunes places;
    private final Communes communes;
    private final Teams teams;

    TerritoryRoster(Territories territories, TerritoryCommunes places, Communes communes, Teams teams) {
        this.territories = territories;
        this.places = places;
        this.communes = communes;
        this.teams = teams;
    }

    @Override
    public String key() {
        return "territoires";
    }

    @Override
    public List<String> titles() {
        return TITLES;
    }

    @Override
    public List<List<String>> rows() {
        Map<UUID, Set<String>> inside = inside();
        List<List<String>> rows = new ArrayList<>();
        for (TerritoryView one : territories.all()) {
            String parent = one.parentName() == null ? "" : one.parentName();
            Set<String> codes = inside.getOrDefault(one.id(), Set.of(""));
            codes.forEach(code -> rows.add(List.of(one.name(), parent, code)));
        }
        return rows;
    }

    private Map<UUID, Set<String>> inside() {
        return places.all().entrySet().stream().collect(Collectors.groupingBy(Map.Entry::getValue,
                Collectors.mapping(Map.Entry::getKey, Collectors.toCollection(TreeSet::new))));
    }

    @Override
    public void plan(List<RosterLine> lines, boolean whole, RosterPlan plan) {
        Map<String, TerritoryView> known = territories.all().stream()
                .collect(Collectors.toMap(one -> TerritoryLines.key(one.name()), Function.identity()));
        TerritoryLines read = TerritoryLines.read(lines, TITLES, known, communes, plan);
        Set<String> kept = read.said().keySet();
        List<TerritoryView> gone = whole
                ? known.values().stream().filter(one -> !kept.contains(TerritoryLines.key(one.name()))).toList()
                : List.of();
        needed(gone, plan);
        if (!plan.isGood()) {
            return;
        }
        Map<UUID, Set<String>> inside = inside();
        read.said().values().stream().filter(said -> !known.containsKey(TerritoryLines.key(said.name())))
                .forEach(said -> plan.will(Kind.ADDED, "rosters.change.territory-added", List.of(said.name()),
                        who -> territories.add(who, new Territories.Description(said.name(), null))));
        read.said().forEach((key, said) -> {
            TerritoryView before = known.get(key);
            parent(before, said, plan);
            communes(before == null ? Set.of() : inside.getOrDefault(before.id(), Set.of()), said, read.all(), plan);
        });
        gone.forEach(one -> plan.will(Kind.CLOSED, "rosters.change.territory-gone", List.of(one.name()),
                who -> territories.delete(who, one.id())));
    }

    private void needed(List<TerritoryView> gone, RosterPlan plan) {
        Set<UUID> ids = gone.stream().map(TerritoryView::id).collect(Collectors.toSet());
        for (TeamView team : teams.all()) {
            if (team.territoryId() != null && ids.contains(team.territoryId())) {
                plan.wrong(0, "", "rosters.wrong.territory-needed", String.valueOf(team.territoryName()), team.name());
            }
        }
    }

    private void parent(@Nullable TerritoryView before, TerritoryLines.Said said, RosterPlan plan) {
        String was = before == null || before.parentName() == null ? "" : before.parentName();
        if (was.equalsIgnoreCase(said.parent())) {
            return;
        }
        plan.will(before == null ? Kind.ADDED : Kind.CHANGED,
                said.parent().isEmpty() ? "rosters.change.territory-alone" : "rosters.change.territory-in",
                List.of(said.name(), said.parent()), who -> territories.describe(who, find(said.name()).id(),
                        new Territories.Description(find(said.name()).name(),
                                said.parent().isEmpty() ? null : find(said.parent()).id())));
    }

    private void communes(Set<String> before, TerritoryLines.Said said, Set<String> anywhere, RosterPlan plan) {
        Set<String> added = new HashSet<>(said.communes());
        added.removeAll(before);
        Set<String> removed = new HashSet<>(before);
        removed.removeAll(anywhere);
        if (!added.isEmpty()) {
            plan.will(Kind.ADDED, "rosters.change.communes-added", List.of(said.name(), added.size(), names(added)),
                    who -> places.put(who, find(said.name()), added));
        }
        if (!removed.isEmpty()) {
            plan.will(Kind.CLOSED, "rosters.change.communes-removed", List.of(said.name(), removed.size(), names(removed)),
                    who -> places.remove(who, find(said.name()), removed));
        }
    }

    private TerritoryView find(String name) {
        return territories.all().stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst().orElseThrow();
    }

    private String names(Set<String> codes) {
        String some = codes.stream().sorted().limit(5)
                .map(code -> communes.byInsee(code).map(Commune::name).orElse(code))
                .collect(Collectors.joining(", "));
        return codes.size() > 5 ? some + "…" : some;
    }
}
