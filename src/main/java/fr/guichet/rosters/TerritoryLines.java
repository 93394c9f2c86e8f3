package fr.guichet.rosters;

import fr.guichet.organisation.Communes;
import fr.guichet.teams.TerritoryView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a file says of territories, gathered from its lines. @param said by name, whatever the capitals @param all communes named */
record TerritoryLines(Map<String, Said> said, Set<String> all) {
    /** @param parent empty for the widest @param communes those that lie in it itself */
    record Said(String name, String parent, long line, Set<String> communes) {
        Said in(String other) {
            return new Said(name, other, line, communes);
        }
    }

    static String key(String name) {
        return name.toLowerCase(Locale.FRENCH);
    }

    static TerritoryLines read(List<RosterLine> lines, List<String> titles, Map<String, TerritoryView> known, Communes communes,
            RosterPlan plan) {
        Map<String, Said> said = new LinkedHashMap<>();
        Map<String, Long> lineOf = new HashMap<>();
        for (RosterLine line : lines) {
            String name = line.cell(0);
            String parent = line.cell(1);
            if (name.isEmpty()) {
                plan.wrong(line.number(), titles.get(0), "rosters.wrong.missing");
                continue;
            }
            Said before = said.computeIfAbsent(key(name), one -> new Said(name, parent, line.number(), new LinkedHashSet<>()));
            if (!parent.isEmpty() && before.parent().isEmpty()) {
                said.put(key(name), before.in(parent));
            } else if (!parent.isEmpty() && !before.parent().equalsIgnoreCase(parent)) {
                plan.wrong(line.number(), titles.get(1), "rosters.wrong.two-parents", before.line(), before.parent());
            }
            commune(line, titles.get(2), before.communes(), lineOf, communes, plan);
        }
        said.values().forEach(one -> parent(one, said, known, titles.get(1), plan));
        return new TerritoryLines(said, lineOf.keySet());
    }

    private static void commune(RosterLine line, String title, Set<String> into, Map<String, Long> lineOf, Communes communes,
            RosterPlan plan) {
        String typed = line.cell(2);
        if (typed.isEmpty()) {
            return;
        }
        String code = typed.length() == 4 ? "0" + typed : typed; // spreadsheets drop the zero at the beginning
        Long before = lineOf.putIfAbsent(code, line.number());
        if (communes.byInsee(code).isEmpty()) {
            plan.wrong(line.number(), title, "rosters.wrong.commune", typed);
        } else if (before != null) {
            plan.wrong(line.number(), title, "rosters.wrong.commune-twice", typed, before);
        }
        into.add(code);
    }

    private static void parent(Said one, Map<String, Said> said, Map<String, TerritoryView> known, String title,
            RosterPlan plan) {
        Set<String> seen = new HashSet<>(Set.of(key(one.name())));
        String parent = one.parent();
        while (!parent.isEmpty()) {
            if (!seen.add(key(parent))) {
                plan.wrong(one.line(), title, "rosters.wrong.circle", one.name());
                return;
            }
            Said next = said.get(key(parent));
            TerritoryView there = known.get(key(parent));
            if (next == null && there == null) {
                plan.wrong(one.line(), title, "rosters.wrong.territory", parent);
                return;
            }
            parent = next != null ? next.parent() : there == null || there.parentName() == null ? "" : there.parentName();
        }
    }
}
