package fr.guichet.checking;

import fr.guichet.logic.Condition;
import fr.guichet.logic.Expression;
import fr.guichet.logic.Expression.Reference;
import fr.guichet.logic.Term;
import fr.guichet.logic.Value;
import fr.guichet.logic.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether conditions can hold together. It tries the options of choices, both sides of bounds, and what opens each question that
 * must be answered. It says no only when it is sure: what it does not understand, or what takes too long, is possible.
 */
final class Possibility {
    private static final int MOST_STEPS = 3000;
    /** Beyond so many openings, one behind the other, whatever is found would be hard to explain, and long forms would wait. */
    private static final int DEEPEST = 12;

    private final Definition definition;
    private final Vocabulary vocabulary;
    private final Openness openness;
    private final Map<String, List<Literal>> assumed = new HashMap<>();
    private final Set<String> opened = new HashSet<>();
    private int steps;

    private Possibility(Definition definition) {
        this.definition = definition;
        this.vocabulary = definition.vocabulary();
        this.openness = definition.openness();
    }

    /** What is still to be shown, the next one first. */
    private record Rest(Goal next, @Nullable Rest after) {
        static @Nullable Rest of(List<Goal> goals, @Nullable Rest after) {
            Rest rest = after;
            for (Goal goal : goals.reversed()) {
                rest = new Rest(goal, rest);
            }
            return rest;
        }
    }

    static boolean of(Definition definition, List<Goal> goals) {
        return new Possibility(definition).isPossible(Rest.of(goals, null));
    }

    private boolean isPossible(@Nullable Rest rest) {
        if (rest == null || ++steps > MOST_STEPS) {
            return true;
        }
        Goal goal = rest.next();
        return switch (goal.condition()) {
            case Condition.Not not -> isPossible(new Rest(goal.on(not.part(), !goal.holds()), rest.after()));
            case Condition.All all -> goal.holds() ? together(goal, all.parts(), rest) : either(goal, all.parts(), rest);
            case Condition.Any any -> goal.holds() ? either(goal, any.parts(), rest) : together(goal, any.parts(), rest);
            default -> assume(goal, rest);
        };
    }

    private boolean together(Goal goal, List<Condition> parts, Rest rest) {
        return isPossible(Rest.of(parts.stream().map(part -> goal.on(part, goal.holds())).toList(), rest.after()));
    }

    private boolean either(Goal goal, List<Condition> parts, Rest rest) {
        return parts.stream().anyMatch(part -> isPossible(new Rest(goal.on(part, goal.holds()), rest.after())));
    }

    /** Takes a comparison as given as long as the rest is looked at. */
    private boolean assume(Goal goal, Rest rest) {
        Literal literal = Literal.of(goal, scope(goal));
        List<Literal> known = assumed.computeIfAbsent(literal.key(), any -> new ArrayList<>());
        known.add(literal);
        List<String> opening = new ArrayList<>();
        boolean possible = isConsistent(literal, known, goal)
                && isPossible(Rest.of(goal.holds() && goal.depth() < DEEPEST ? follows(literal, goal, opening) : List.of(),
                        rest.after()));
        known.removeLast();
        opened.removeAll(opening);
        return possible;
    }

    /** What else must hold where a comparison does: what it looks at is answered, and so it is asked. */
    private List<Goal> follows(Literal literal, Goal goal, List<String> opening) {
        List<Goal> goals = new ArrayList<>();
        for (String id : needed(goal.condition()).toList()) {
            if (opened.add(id + " " + literal.key())) {
                opening.add(id + " " + literal.key());
                boolean sibling = isSibling(goal, id);
                List<Condition> opens = sibling ? openness.in(String.valueOf(goal.group()), id) : openness.of(id, literal);
                opens.forEach(condition -> goals.add(goal.after(condition, sibling ? goal.group() : null)));
            }
            if (!(literal.subject() instanceof Reference) && vocabulary.term(id).isPresent()) {
                goals.add(goal.on(new Condition.Answered(new Reference(id)), true));
            }
        }
        return goals;
    }

    /** The ids without an answer to which a comparison cannot hold. */
    private static Stream<String> needed(Condition condition) {
        return switch (condition) {
            case Condition.Compare compare -> Stream.concat(needed(compare.left()), needed(compare.right()));
            case Condition.OneOf one -> needed(one.subject());
            case Condition.Answered answered -> needed(answered.subject());
            case Condition.Test test -> test.arguments().stream().flatMap(Possibility::needed);
            default -> Stream.of();
        };
    }

    private static Stream<String> needed(Expression expression) {
        return switch (expression) {
            case Reference reference -> Stream.of(reference.id());
            case Expression.Calculation calculation -> Stream.concat(needed(calculation.left()), needed(calculation.right()));
            case Expression.Negative negative -> needed(negative.of());
            case Expression.Shift shift -> Stream.concat(needed(shift.date()), needed(shift.amount()));
            case Expression.Call call -> switch (call.function()) {
                case sum, value -> Stream.of();
                default -> call.arguments().stream().flatMap(Possibility::needed);
            };
            default -> Stream.of();
        };
    }

    private boolean isConsistent(Literal literal, List<Literal> known, Goal goal) {
        if (literal.subject() == null) {
            return known.stream().allMatch(other -> other.holds() == literal.holds());
        }
        Vocabulary words = definition.words(goal.group());
        Optional<Term> term = literal.subject() instanceof Reference(String id) ? words.term(id) : Optional.empty();
        List<Value> candidates = Candidates.of(literal.subject(), term, term.map(Term::isSeveral).orElse(false), known);
        return candidates.isEmpty() || candidates.stream().anyMatch(value -> known.stream().allMatch(one -> one.fits(value)));
    }

    /** Comparisons inside an item of a group are about something else than the same words outside. */
    private String scope(Goal goal) {
        boolean inside = goal.condition().mentions().anyMatch(id -> isSibling(goal, id));
        return inside ? goal.group() + "/" : "";
    }

    private boolean isSibling(Goal goal, String id) {
        return goal.group() != null && vocabulary.term(goal.group() + "." + id).isPresent();
    }
}
