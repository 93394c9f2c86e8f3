package fr.guichet.blueprints;

import fr.guichet.logic.Condition;
import fr.guichet.logic.Condition.Operand;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Rewrites the names that a condition mentions.
 *
 * @param names what an id becomes
 * @param values what a value becomes that is compared with an id (first the id, then the value)
 */
record ConditionNames(UnaryOperator<String> names, BinaryOperator<String> values) {
    Condition rewrite(Condition condition) {
        return switch (condition) {
            case Condition.All all -> new Condition.All(parts(all.parts()));
            case Condition.Any any -> new Condition.Any(parts(any.parts()));
            case Condition.Not not -> new Condition.Not(rewrite(not.part()));
            case Condition.OneOf one -> new Condition.OneOf(name(one.id()),
                    one.values().stream().map(value -> values.apply(one.id(), value)).toList());
            case Condition.Differs differs ->
                new Condition.Differs(name(differs.id()), values.apply(differs.id(), differs.value()));
            case Condition.Answered answered -> new Condition.Answered(name(answered.id()));
            case Condition.Count count -> new Condition.Count(values.apply(count.ids().getFirst(), count.value()),
                    count.ids().stream().map(names).toList(), count.comparison(), operand(count.number()));
            case Condition.Age age -> new Condition.Age(name(age.id()), age.comparison(), operand(age.number()));
            case Condition.Past past -> new Condition.Past(name(past.id()));
            case Condition.Future future -> new Condition.Future(name(future.id()));
            case Condition.Same same -> new Condition.Same(name(same.id()), name(same.otherId()));
            case Condition.Before before -> new Condition.Before(name(before.id()), name(before.otherId()));
            case Condition.Outside outside -> new Condition.Outside(name(outside.id()));
        };
    }

    private List<Condition> parts(List<Condition> parts) {
        return parts.stream().map(this::rewrite).toList();
    }

    private String name(String id) {
        return names.apply(id);
    }

    private Operand operand(Operand operand) {
        return operand.text().startsWith("config.") ? new Operand(names.apply(operand.text())) : operand;
    }
}
