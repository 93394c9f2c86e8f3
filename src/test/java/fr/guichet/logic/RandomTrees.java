package fr.guichet.logic;

import fr.guichet.logic.Condition.Test;
import fr.guichet.logic.Expression.Call;
import fr.guichet.logic.Expression.Calculation;
import fr.guichet.logic.Expression.CountItems;
import fr.guichet.logic.Expression.CountOf;
import fr.guichet.logic.Expression.Each;
import fr.guichet.logic.Expression.If;
import fr.guichet.logic.Expression.Literal;
import fr.guichet.logic.Expression.Lookup;
import fr.guichet.logic.Expression.Negative;
import fr.guichet.logic.Expression.Operator;
import fr.guichet.logic.Expression.Reference;
import fr.guichet.logic.Expression.Shift;
import fr.guichet.logic.Expression.Today;
import fr.guichet.logic.Expression.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Trees of every shape, the same ones for the same seed. */
final class RandomTrees {
    private static final List<String> IDS = List.of("a", "capacité", "group.child", "config.routing.minNo", "value", "months",
            "_x1");
    private static final List<String> TEXTS = List.of("self", "l’été", "it's", "not", "today", "nothing", "true", "12", "-3",
            "2026-01-31",
            "01000", "config.x", "", "a b", "''", "(", "in", "answer");

    private final Random random;

    RandomTrees(long seed) {
        this.random = new Random(seed);
    }

    Expression expression(int depth) {
        if (depth == 0) {
            return anyOf(this::literal, Today::new, () -> new Reference(oneOf(IDS)));
        }
        int less = depth - 1;
        return anyOf(() -> condition(depth), () -> expression(0), () -> new Negative(expression(less)), () -> call(less),
                () -> new Calculation(expression(less), oneOf(List.of(Operator.values())), expression(less)),
                () -> new Shift(expression(less), random.nextBoolean(), expression(less), oneOf(List.of(Unit.values()))),
                () -> new If(condition(less), expression(less), expression(less)), () -> new Each(oneOf(IDS), expression(less)),
                () -> new CountItems(oneOf(IDS), condition(less)), () -> new CountOf(value(), some(1, () -> oneOf(IDS))),
                () -> new Lookup(oneOf(IDS), expression(less), oneOf(IDS), random.nextBoolean() ? null : expression(less)));
    }

    Condition condition(int depth) {
        if (depth == 0) {
            return random.nextBoolean() ? Condition.ALWAYS : Condition.NEVER;
        }
        int less = depth - 1;
        return anyOf(() -> new Condition.All(some(2, () -> condition(less))),
                () -> new Condition.Any(some(2, () -> condition(less))),
                () -> new Condition.Not(condition(less)), () -> new Condition.Answered(expression(less)),
                () -> new Condition.Compare(expression(less), oneOf(List.of(Comparison.values())), expression(less)),
                () -> new Condition.OneOf(expression(less), some(1, this::value)), () -> test(less), () -> condition(0));
    }

    private Condition test(int depth) {
        Test.Kind kind = oneOf(List.of(Test.Kind.values()));
        return new Test(kind, IntStream.range(0, kind.count).mapToObj(any -> expression(depth)).toList());
    }

    private Expression call(int depth) {
        Function function = oneOf(List.of(Function.values()));
        int count = function.least + random.nextInt(Math.min(function.most, function.least + 2) - function.least + 1);
        return new Call(function, IntStream.range(0, count).mapToObj(any -> expression(depth)).toList());
    }

    private Literal literal() {
        return new Literal(random.nextInt(8) == 0 ? Value.NOTHING : value());
    }

    private Value value() {
        return anyOf(() -> new Value.Text(oneOf(TEXTS)),
                () -> new Value.Decimal(BigDecimal.valueOf(random.nextInt(200_000) - 100_000, random.nextInt(4) - 1)),
                () -> Value.Day.of(LocalDate.of(1900 + random.nextInt(200), 1, 1).plusDays(random.nextInt(365))));
    }

    private <T> List<T> some(int least, Supplier<T> each) {
        return IntStream.range(0, least + random.nextInt(3)).mapToObj(any -> each.get()).toList();
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    private <T> T anyOf(Supplier<? extends T>... ways) {
        return ways[random.nextInt(ways.length)].get();
    }
}
