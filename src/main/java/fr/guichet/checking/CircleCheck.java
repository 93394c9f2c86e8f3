package fr.guichet.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Questions and computed values that depend on themselves, directly or by others. */
final class CircleCheck implements Check {
    @Override
    public Stream<Finding> in(Definition definition) {
        Walk walk = new Walk(definition, Dependencies.of(definition), new HashSet<>(), new ArrayList<>());
        walk.dependsOn().keySet().forEach(id -> walk.from(id, new LinkedHashSet<>()));
        return walk.found().stream();
    }

    private record Walk(Definition definition, Map<String, Set<String>> dependsOn, Set<String> done, List<Finding> found) {
        void from(String id, Set<String> way) {
            if (done.contains(id) || !dependsOn.containsKey(id)) {
                return;
            }
            if (!way.add(id)) {
                found.add(Finding.blocking(element(id), "checking.circle", String.join(" → ", way)));
                return;
            }
            dependsOn.getOrDefault(id, Set.of()).forEach(next -> from(next, way));
            way.remove(id);
            done.add(id);
        }

        private String element(String id) {
            boolean computed = definition.form().computed().stream().anyMatch(value -> value.id().equals(id));
            return (computed ? "computed:" : "question:") + id;
        }
    }
}
