package fr.guichet.forms;

import fr.guichet.logic.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds questions and computed values that are asked only on a condition that depends on themselves. */
final class ConditionCircles {
    private final Map<String, Set<String>> dependsOn = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final List<String> found = new ArrayList<>();

    ConditionCircles(FormDefinition form) {
        form.pages().forEach(page -> page.questions()
                .forEach(question -> dependsOn.put(question.id(),
                        ids(Stream.of(mentions(page.when()), mentions(question.when()))))));
        form.computed()
                .forEach(value -> dependsOn.put(value.id(), ids(value.cases().stream().map(one -> one.when().mentions()))));
    }

    List<String> find() {
        dependsOn.keySet().stream().sorted().forEach(id -> visit(id, new LinkedHashSet<>()));
        return found;
    }

    private void visit(String id, LinkedHashSet<String> way) {
        if (done.contains(id) || !dependsOn.containsKey(id)) {
            return;
        }
        if (!way.add(id)) {
            found.add("question " + id + ": its condition depends on itself, by " + String.join(", ", way));
            return;
        }
        dependsOn.getOrDefault(id, Set.of()).forEach(next -> visit(next, new LinkedHashSet<>(way)));
        done.add(id);
    }

    private static Set<String> ids(Stream<Stream<String>> mentions) {
        Set<String> ids = new LinkedHashSet<>();
        mentions.flatMap(each -> each).map(id -> id.startsWith("config.") ? id : id.replaceFirst("\\..*", "")).forEach(ids::add);
        return ids;
    }

    private static Stream<String> mentions(@Nullable Condition condition) {
        return condition == null ? Stream.of() : condition.mentions();
    }
}
