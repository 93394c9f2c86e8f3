package fr.guichet.checking;

import fr.guichet.checking.Placed.Use;
import fr.guichet.logic.Condition;
import fr.guichet.logic.TypeCheck;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Conditions that can never hold, so that an element is never seen, and conditions that always do. */
final class ReachCheck implements Check {
    @Override
    public Stream<Finding> in(Definition definition) {
        Context context = new Context(definition.form());
        Map<List<Goal>, Boolean> seen = new IdentityHashMap<>();
        return definition.expressions().stream().filter(placed -> placed.expression() instanceof Condition)
                .filter(placed -> TypeCheck.of(placed.expression(), definition.words(placed.group())).isEmpty())
                .flatMap(placed -> look(definition, placed, (Condition) placed.expression(), context.of(placed), seen));
    }

    private static Stream<Finding> look(Definition definition, Placed placed, Condition condition, List<Goal> around,
            Map<List<Goal>, Boolean> seen) {
        if (condition.equals(Condition.NEVER) || condition.equals(Condition.ALWAYS)) {
            return placed.use() == Use.OPENS && condition.equals(Condition.NEVER)
                    ? Stream.of(Finding.advice(placed.element(), "checking.reach.off"))
                    : Stream.of();
        }
        if (around.stream().anyMatch(goal -> goal.condition().equals(condition))) {
            return Stream.of(); // said twice, by the page and by the question, for both to be read alone
        }
        if (!seen.computeIfAbsent(around, goals -> Possibility.of(definition, goals))) {
            return Stream.of(); // what is around it is never seen itself, and says so
        }
        if (!Possibility.of(definition, with(around, Goal.of(condition, placed.group())))) {
            return Stream.of(never(placed, condition));
        }
        return Possibility.of(definition, with(around, Goal.not(condition, placed.group())))
                ? Stream.of()
                : Stream.of(Finding.advice(placed.element(), "checking.reach.always", condition.write()));
    }

    private static List<Goal> with(List<Goal> around, Goal goal) {
        List<Goal> goals = new ArrayList<>(around);
        goals.add(goal);
        return goals;
    }

    private static Finding never(Placed placed, Condition condition) {
        String sort = placed.element().replaceFirst(":.*", "");
        boolean unseen = placed.use() == Use.OPENS && List.of("page", "section", "question", "document").contains(sort);
        return unseen
                ? Finding.blocking(placed.element(), "checking.reach.unseen", condition.write())
                : Finding.advice(placed.element(), "checking.reach.never", condition.write());
    }
}
