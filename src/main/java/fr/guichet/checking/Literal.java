package fr.guichet.checking;

import fr.guichet.logic.Condition;
import fr.guichet.logic.Evaluation;
import fr.guichet.logic.Expression;
import fr.guichet.logic.Expression.Reference;
import fr.guichet.logic.Value;
import org.jspecify.annotations.Nullable;

/**
 * A single comparison that is to hold or not to hold.
 *
 * @param key what it is about, alike for all comparisons of the same thing
 * @param subject what it looks at; none when it cannot be taken apart
 * @param atom the comparison, with `x` for what it looks at
 */
record Literal(String key, @Nullable Expression subject, Condition atom, boolean holds) {
    private static final Reference X = new Reference("x");
    private static final Condition IS_SO = new Condition.Answered(X);

    static Literal of(Goal goal, String scope) {
        return switch (goal.condition()) {
            case Condition.Compare compare when compare.right() instanceof Expression.Literal && !isLiteral(compare.left()) ->
                of(goal,
                        scope, compare.left(), new Condition.Compare(X, compare.comparison(), compare.right()));
            case Condition.OneOf one -> of(goal, scope, one.subject(), new Condition.OneOf(X, one.values()));
            case Condition.Answered answered -> of(goal, scope, answered.subject(), IS_SO);
            default -> new Literal(scope + goal.condition().write(), null, IS_SO, goal.holds());
        };
    }

    private static Literal of(Goal goal, String scope, Expression subject, Condition atom) {
        return new Literal(scope + subject.write(), subject, atom, goal.holds());
    }

    private static boolean isLiteral(Expression expression) {
        return expression instanceof Expression.Literal;
    }

    /** Whether it comes out as it must where what it looks at has a value. */
    boolean fits(Value value) {
        return new Evaluation(new OneFact(value)).holds(atom) == holds;
    }
}
