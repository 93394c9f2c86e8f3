package fr.guichet.logic;

import fr.guichet.logic.Expression.Calculation;
import fr.guichet.logic.Expression.Call;
import fr.guichet.logic.Expression.CountItems;
import fr.guichet.logic.Expression.CountOf;
import fr.guichet.logic.Expression.Each;
import fr.guichet.logic.Expression.If;
import fr.guichet.logic.Expression.Literal;
import fr.guichet.logic.Expression.Lookup;
import fr.guichet.logic.Expression.Negative;
import fr.guichet.logic.Expression.Reference;
import fr.guichet.logic.Expression.Shift;
import fr.guichet.logic.Expression.Today;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Works expressions out from facts. */
public record Evaluation(Facts facts) {
    /** What an expression comes to. */
    public Value value(Expression expression) {
        return switch (expression) {
            case Condition condition -> Value.of(holds(condition));
            case Literal literal -> literal.value();
            case Today today -> Value.Day.of(facts.today());
            case Reference reference -> facts.value(reference.id());
            case Calculation calculation -> Numbers.calculate(value(calculation.left()), calculation.operator(),
                    value(calculation.right()));
            case Negative negative -> Numbers.of(value(negative.of()).asNumber().map(BigDecimal::negate));
            case Shift shift -> Dates.shift(value(shift.date()), shift.later(), value(shift.amount()), shift.unit());
            case If choice -> value(holds(choice.when()) ? choice.then() : choice.otherwise());
            case Call call -> call(call);
            case Each each -> Value.join(facts.items(each.group()).stream().map(item -> new Evaluation(item).value(each.value()))
                    .flatMap(value -> value.each().stream()).toList());
            case CountItems count -> Value
                    .of(facts.items(count.group()).stream().filter(item -> new Evaluation(item).holds(count.when())).count());
            case CountOf count -> Value.of(count.ids().stream()
                    .filter(id -> Comparison.EQUAL.holds(facts.value(id), count.value())).count());
            case Lookup lookup -> lookup(lookup);
        };
    }

    private Value call(Call call) {
        List<Expression> arguments = call.arguments();
        if (call.function() == Function.value) { // the others are worked out only where the first ones are missing
            return arguments.stream().map(this::value).filter(value -> !value.isNothing()).findFirst().orElse(Value.NOTHING);
        }
        return Calls.work(call.function(), arguments.stream().map(this::value).toList(), facts.today());
    }

    private Value lookup(Lookup lookup) {
        Value key = value(lookup.key());
        Optional<LocalDate> on = lookup.on() == null
                ? Optional.of(facts.today())
                : value(lookup.on()).asDate().map(PartialDate::earliest);
        return key.isNothing() || on.isEmpty()
                ? Value.NOTHING
                : facts.lookup(lookup.table(), key.plain(), lookup.column(), on.get());
    }

    /** Whether a condition holds. */
    public boolean holds(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.parts().stream().allMatch(this::holds);
            case Condition.Any any -> any.parts().stream().anyMatch(this::holds);
            case Condition.Not not -> !holds(not.part());
            case Condition.Compare compare -> compare.comparison().holds(value(compare.left()), value(compare.right()));
            case Condition.OneOf one -> Comparison.EQUAL.holds(value(one.subject()), Value.join(one.values()));
            case Condition.Answered(Reference(String id)) -> facts.isAnswered(id);
            case Condition.Answered answered -> !value(answered.subject()).isNothing();
            case Condition.Test test -> test(test);
        };
    }

    private boolean test(Condition.Test test) {
        if (test.kind() == Condition.Test.Kind.outside) {
            return test.arguments().getFirst() instanceof Reference(String id) && facts.isOutside(id);
        }
        Value first = value(test.arguments().getFirst());
        return switch (test.kind()) {
            case past -> Comparison.LESS.holds(first, Value.Day.of(facts.today()));
            case future -> Comparison.MORE.holds(first, Value.Day.of(facts.today()));
            case before -> first.asDate().isPresent() && Comparison.LESS.holds(first, value(test.arguments().getLast()));
            case same -> isSame(first, value(test.arguments().getLast()));
            case outside -> throw new IllegalStateException("answered above");
        };
    }

    private static boolean isSame(Value one, Value other) {
        return one.each().size() == 1 && other.each().size() == 1 && bare(one).equalsIgnoreCase(bare(other));
    }

    private static String bare(Value value) {
        return value.plain().replaceAll("[\\s.]", "");
    }
}
