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

/** Says of which kind the value of an expression is. */
public record Kinds(Vocabulary vocabulary) {
    /** The kind; {@link Kind#any} where it cannot be known. */
    public Kind of(Expression expression) {
        return switch (expression) {
            case Condition condition -> Kind.yes_no;
            case Literal(Value.Decimal number) -> Kind.number;
            case Literal(Value.Day day) -> Kind.date;
            case Literal(Value.Text text) -> Kind.text;
            case Literal nothing -> Kind.any;
            case Today today -> Kind.date;
            case Reference reference -> vocabulary.term(reference.id()).map(Term::kind).orElse(Kind.any);
            case Calculation calculation -> Kind.number;
            case Negative negative -> Kind.number;
            case CountItems count -> Kind.number;
            case CountOf count -> Kind.number;
            case Shift shift -> Kind.date;
            case If choice -> either(of(choice.then()), of(choice.otherwise()));
            case Each each -> new Kinds(vocabulary.inside(each.group())).of(each.value());
            case Lookup lookup -> vocabulary.table(lookup.table())
                    .map(table -> table.columns().getOrDefault(lookup.column(), Kind.any)).orElse(Kind.any);
            case Call call -> of(call);
        };
    }

    private Kind of(Call call) {
        return switch (call.function()) {
            case min, max, value -> call.arguments().stream().map(this::of).reduce(Kind.any, Kinds::either);
            case date -> Kind.date;
            case sum, round, floor, ceil, age, years, months, days, year, month -> Kind.number;
        };
    }

    private static Kind either(Kind one, Kind other) {
        return one == Kind.any ? other : one;
    }
}
