package fr.guichet.logic;

import fr.guichet.logic.Condition.Test;
import fr.guichet.logic.Expression.Calculation;
import fr.guichet.logic.Expression.Call;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what cannot work in an expression: ids that nothing has, kinds that do not go together, values that are never given. */
public final class TypeCheck {
    private final Vocabulary vocabulary;
    private final Kinds kinds;
    private final Names names;
    private final List<Mistake> found;

    private TypeCheck(Vocabulary vocabulary, List<Mistake> found) {
        this.vocabulary = vocabulary;
        this.kinds = new Kinds(vocabulary);
        this.names = new Names(vocabulary, found);
        this.found = found;
    }

    /** What is wrong with an expression, in the order of reading. */
    public static List<Mistake> of(Expression expression, Vocabulary vocabulary) {
        List<Mistake> found = new ArrayList<>();
        new TypeCheck(vocabulary, found).check(expression);
        return found.stream().distinct().toList();
    }

    private void check(Expression expression) {
        switch (expression) {
            case Reference reference -> names.term(reference.id());
            case Each each -> names.group(each.group()).ifPresent(inside -> new TypeCheck(inside, found).check(each.value()));
            case CountItems count -> names.group(count.group())
                    .ifPresent(inside -> new TypeCheck(inside, found).check(count.when()));
            case CountOf count -> count.ids().stream().map(names::term)
                    .forEach(term -> term.ifPresent(known -> values(known, List.of(count.value()))));
            default -> expression.children().forEach(this::check);
        }
        checkKinds(expression);
    }

    private void checkKinds(Expression expression) {
        switch (expression) {
            case Calculation calculation -> {
                demand(Kind.number, calculation.left(), calculation.right());
                byZero(calculation);
            }
            case Negative negative -> demand(Kind.number, negative.of());
            case Shift shift -> {
                demand(Kind.date, shift.date());
                demand(Kind.number, shift.amount());
            }
            case If choice -> alike(choice.then(), choice.otherwise());
            case Call call -> call(call);
            case Lookup lookup -> names.cell(lookup);
            case Condition.Compare compare -> compare(compare);
            case Condition.OneOf one -> oneOf(one);
            case Test test -> test(test);
            default -> {
                // nothing to demand of its parts
            }
        }
        if (expression instanceof Lookup(String table, Expression key, String column, Expression on) && on != null) {
            demand(Kind.date, on);
        }
    }

    private void demand(Kind needed, Expression... parts) {
        for (Expression part : parts) {
            if (!kinds.of(part).fits(needed)) {
                found.add(Mistake.of("logic.mistake.needs-" + needed, part.write()));
            }
        }
    }

    private void byZero(Calculation calculation) {
        if (calculation.operator() == Operator.DIVIDED_BY && calculation.right() instanceof Literal(Value.Decimal(var number))
                && number.signum() == 0) {
            found.add(Mistake.of("logic.mistake.zero", calculation.left().write()));
        }
    }

    private void alike(Expression one, Expression other) {
        Kind first = kinds.of(one);
        Kind second = kinds.of(other);
        boolean words = first != Kind.number && first != Kind.date && second != Kind.number && second != Kind.date;
        if (!first.fits(second) && !words) {
            found.add(Mistake.of("logic.mistake.unlike", one.write(), other.write()));
        }
    }

    private void call(Call call) {
        Expression[] arguments = call.arguments().toArray(Expression[]::new);
        switch (call.function()) {
            case sum, round, floor, ceil, date -> demand(Kind.number, arguments);
            case age, years, months, days, year, month -> demand(Kind.date, arguments);
            case min, max -> {
                demand(kinds.of(call) == Kind.date ? Kind.date : Kind.number, arguments);
            }
            case value -> call.arguments().stream().skip(1).forEach(other -> alike(call.arguments().getFirst(), other));
        }
    }

    private void compare(Condition.Compare compare) {
        Kind left = kinds.of(compare.left());
        Kind right = kinds.of(compare.right());
        if (compare.comparison().isOrder()) {
            if (!left.isOrdered() || !right.isOrdered() || !left.fits(right)) {
                found.add(Mistake.of("logic.mistake.no-order", compare.left().write(), compare.right().write()));
            }
        } else if (compare.right() instanceof Literal(Value value) && !value.isNothing()) {
            equal(compare.left(), List.of(value));
        } else if (!left.isComparable() || !right.isComparable()) {
            found.add(Mistake.of("logic.mistake.no-comparison", compare.left().write()));
        } else {
            alike(compare.left(), compare.right());
        }
    }

    private void oneOf(Condition.OneOf one) {
        equal(one.subject(), one.values());
    }

    private void equal(Expression subject, List<Value> values) {
        Optional<Term> term = subject instanceof Reference(String id) ? vocabulary.term(id) : Optional.empty();
        Kind kind = kinds.of(subject);
        if (!kind.isComparable()) {
            found.add(Mistake.of("logic.mistake.no-comparison", subject.write()));
        } else {
            values(term.orElse(Term.of(subject.write(), "", kind)), values);
        }
    }

    private void values(Term term, List<Value> values) {
        values.forEach(value -> names.value(term, value));
    }

    private void test(Test test) {
        Expression[] arguments = test.arguments().toArray(Expression[]::new);
        switch (test.kind()) {
            case past, future, before -> demand(Kind.date, arguments);
            case outside -> names.place(arguments[0]);
            case same -> {
                // any two answers can be the same
            }
        }
    }
}
