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
import java.util.List;

/** Gives the names in an expression new ones. @param group the group inside which it is read, empty outside of groups */
public record Rewriting(NewNames names, String group) {
    /** The same expression with the new names. */
    public Expression rewrite(Expression expression) {
        return switch (expression) {
            case Condition condition -> rewrite(condition);
            case Literal literal -> literal;
            case Today today -> today;
            case Reference reference -> new Reference(name(reference.id()));
            case Calculation one -> new Calculation(rewrite(one.left()), one.operator(), rewrite(one.right()));
            case Negative negative -> new Negative(rewrite(negative.of()));
            case Shift shift -> new Shift(rewrite(shift.date()), shift.later(), rewrite(shift.amount()), shift.unit());
            case If choice -> new If(rewrite(choice.when()), rewrite(choice.then()), rewrite(choice.otherwise()));
            case Call call -> new Call(call.function(), all(call.arguments()));
            case Each each -> new Each(name(each.group()), inside(each.group()).rewrite(each.value()));
            case CountItems count -> new CountItems(name(count.group()), inside(count.group()).rewrite(count.when()));
            case CountOf count -> new CountOf(value(count.ids().getFirst(), count.value()),
                    count.ids().stream().map(this::name).toList());
            case Lookup lookup -> new Lookup(names.table(lookup.table()), rewrite(lookup.key()), lookup.column(),
                    lookup.on() == null ? null : rewrite(lookup.on()));
        };
    }

    /** The same condition with the new names. */
    public Condition rewrite(Condition condition) {
        return switch (condition) {
            case Condition.All all -> new Condition.All(all.parts().stream().map(this::rewrite).toList());
            case Condition.Any any -> new Condition.Any(any.parts().stream().map(this::rewrite).toList());
            case Condition.Not not -> new Condition.Not(rewrite(not.part()));
            case Condition.Compare(Reference left, Comparison comparison, Literal right) ->
                new Condition.Compare(rewrite(left), comparison, new Literal(value(left.id(), right.value())));
            case Condition.Compare compare -> new Condition.Compare(rewrite(compare.left()), compare.comparison(),
                    rewrite(compare.right()));
            case Condition.OneOf(Reference subject, List<Value> values) -> new Condition.OneOf(rewrite(subject),
                    values.stream().map(value -> value(subject.id(), value)).toList());
            case Condition.OneOf one -> new Condition.OneOf(rewrite(one.subject()), one.values());
            case Condition.Answered answered -> new Condition.Answered(rewrite(answered.subject()));
            case Condition.Test test -> new Condition.Test(test.kind(), all(test.arguments()));
        };
    }

    private List<Expression> all(List<Expression> parts) {
        return parts.stream().map(this::rewrite).toList();
    }

    private Rewriting inside(String other) {
        return new Rewriting(names, other);
    }

    private String name(String id) {
        return names.id(id, group);
    }

    private Value value(String id, Value value) {
        return value instanceof Value.Text(String text) ? new Value.Text(names.value(id, text, group)) : value;
    }
}
