package fr.guichet.questions;

import fr.guichet.forms.Computed;
import fr.guichet.logic.Expression;
import fr.guichet.logic.Kind;
import fr.guichet.logic.Kinds;
import fr.guichet.logic.Term;
import fr.guichet.logic.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a computed value is, as far as its expression or its cases tell. */
final class ComputedTerm {
    private ComputedTerm() {}

    static Term of(Computed computed, Kinds kinds) {
        if (computed.value() == null) {
            return chosen(computed, computed.cases().stream().map(one -> Value.written(one.value())).toList());
        }
        Kind kind = kinds.of(computed.value());
        return kind == Kind.text
                ? chosen(computed, leaves(computed.value()).toList())
                : new Term(computed.id(), computed.label(), kind, Map.of());
    }

    /** One of some values; a plain number where all are numbers, a plain text where one is not written out. */
    private static Term chosen(Computed computed, List<Value> values) {
        if (values.stream().allMatch(value -> value instanceof Value.Decimal)) {
            return Term.of(computed.id(), computed.label(), Kind.number);
        }
        Map<String, String> options = new LinkedHashMap<>();
        values.forEach(value -> options.put(value.plain(), value.plain()));
        return options.containsKey("")
                ? Term.of(computed.id(), computed.label(), Kind.text)
                : new Term(computed.id(), computed.label(), Kind.choice, options);
    }

    /** The values that an expression chooses among, an empty one for each that is not written out. */
    private static Stream<Value> leaves(Expression expression) {
        return switch (expression) {
            case Expression.If choice -> Stream.concat(leaves(choice.then()), leaves(choice.otherwise()));
            case Expression.Literal literal -> literal.value().isNothing() ? Stream.of() : Stream.of(literal.value());
            default -> Stream.of(Value.NOTHING);
        };
    }
}
