package fr.guichet.editor;

import fr.guichet.logic.Condition;
import fr.guichet.logic.Expression;
import fr.guichet.logic.Expression.Literal;
import fr.guichet.logic.Expression.Reference;
import fr.guichet.logic.Function;
import fr.guichet.logic.Kind;
import fr.guichet.logic.Term;
import fr.guichet.logic.Value;
import fr.guichet.logic.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a condition as rows of choices, as far as it is made of such. */
record RuleReader(Vocabulary vocabulary) {
    /** @param levels how many rules may stand in each other */
    Optional<Rule> rule(Condition condition, int levels) {
        return switch (condition) {
            case Condition.All all -> rule(true, all.parts(), levels);
            case Condition.Any any when !any.parts().isEmpty() -> rule(false, any.parts(), levels);
            default -> row(condition).map(row -> new Rule(true, List.of(row)));
        };
    }

    private Optional<Rule> rule(boolean all, List<Condition> parts, int levels) {
        List<RuleItem> items = new ArrayList<>();
        for (Condition part : parts) {
            boolean nested = part instanceof Condition.All || part instanceof Condition.Any;
            Optional<? extends RuleItem> item = nested ? levels > 1 ? rule(part, levels - 1) : Optional.empty() : row(part);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        return Optional.of(new Rule(all, List.copyOf(items)));
    }

    private Optional<RuleRow> row(Condition condition) {
        return candidate(condition).filter(row -> vocabulary.term(row.term()).isPresent())
                .filter(row -> row.condition(vocabulary).filter(condition::equals).isPresent());
    }

    private Optional<RuleRow> candidate(Condition condition) {
        return switch (condition) {
            case Condition.OneOf(Reference(String id), List<Value> values) ->
                row(id, RuleOperator.ONE_OF, values.stream().map(this::typed).toList());
            case Condition.Answered(Reference(String id)) -> row(id, RuleOperator.ANSWERED, List.of());
            case Condition.Not(Condition.Answered(Reference(String id))) -> row(id, RuleOperator.EMPTY, List.of());
            case Condition.Test(Condition.Test.Kind kind, List<Expression> arguments) when arguments
                    .getFirst() instanceof Reference(String id) ->
                row(id, kind == Condition.Test.Kind.past
                        ? RuleOperator.PAST
                        : kind == Condition.Test.Kind.future ? RuleOperator.FUTURE : RuleOperator.OUTSIDE, List.of());
            case Condition.Compare compare when compare.right() instanceof Literal(Value value) -> compared(compare, value);
            default -> Optional.empty();
        };
    }

    private Optional<RuleRow> compared(Condition.Compare compare, Value value) {
        String sign = compare.comparison().name();
        return switch (compare.left()) {
            case Reference(String id) -> row(id, RuleOperator.valueOf(sign), List.of(typed(value)));
            case Expression.Call(var function, List<Expression> arguments) when function == Function.age
                    && arguments.size() == 1 && arguments.getFirst() instanceof Reference(String id) ->
                counted("AGE_" + sign.replace("AT_", ""), id, value);
            case Expression.CountItems(String group, Condition when) when when.equals(Condition.ALWAYS) ->
                counted("COUNT_" + sign.replace("AT_", ""), group, value);
            default -> Optional.empty();
        };
    }

    private Optional<RuleRow> counted(String operator, String id, Value value) {
        return Arrays.stream(RuleOperator.values()).filter(one -> one.name().equals(operator)).findFirst()
                .flatMap(found -> row(id, found, List.of(typed(value))));
    }

    private Optional<RuleRow> row(String id, RuleOperator operator, List<String> values) {
        Kind kind = vocabulary.term(id).map(Term::kind).orElse(Kind.any);
        return RuleOperator.of(kind).contains(operator)
                ? Optional.of(new RuleRow(id, operator.word(), values))
                : Optional.empty();
    }

    /** As it stands in an input: a day as a browser wants it. */
    private String typed(Value value) {
        return switch (value) {
            case Value.Day day -> day.date().earliest().toString();
            case Value.Decimal decimal -> decimal.number().toPlainString();
            default -> value.plain();
        };
    }
}
