package fr.guichet.checking;

import fr.guichet.forms.Computed;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.ParameterTable;
import fr.guichet.logic.Expression;
import fr.guichet.logic.Expression.If;
import fr.guichet.logic.Expression.Literal;
import fr.guichet.logic.Expression.Lookup;
import fr.guichet.logic.Expression.Reference;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts that a form works out to find a row in a table of parameters, where no row has such a name. */
final class RowCheck implements Check {
    private static final int DEEPEST = 8;

    @Override
    public Stream<Finding> in(Definition definition) {
        return definition.expressions().stream().flatMap(placed -> placed.expression().all()
                .filter(part -> part instanceof Lookup lookup && !(lookup.key() instanceof Literal))
                .flatMap(part -> look(definition.form(), placed.element(), (Lookup) part)));
    }

    private static Stream<Finding> look(FormDefinition form, String element, Lookup lookup) {
        return form.tables().stream().filter(table -> table.id().equals(lookup.table())).findFirst()
                .filter(table -> !rows(table).isEmpty()).stream()
                .flatMap(table -> texts(form, lookup.key(), 0).filter(text -> !rows(table).contains(text)).distinct()
                        .map(text -> Finding.blocking(element, "checking.table.row", text, table.id(),
                                String.join(" », « ", rows(table)))));
    }

    private static Set<String> rows(ParameterTable table) {
        return table.versions().stream().flatMap(version -> version.rows().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The texts that stand in a form and to which an expression can come; what answers say is not among them. */
    private static Stream<String> texts(FormDefinition form, Expression expression, int depth) {
        return depth > DEEPEST ? Stream.of() : switch (expression) {
            case Literal literal when !literal.value().isNothing() -> Stream.of(literal.value().plain());
            case If choice -> Stream.concat(texts(form, choice.then(), depth + 1), texts(form, choice.otherwise(), depth + 1));
            case Reference(String id) -> form.computed().stream().filter(computed -> computed.id().equals(id))
                    .flatMap(computed -> texts(form, computed, depth + 1));
            default -> Stream.of();
        };
    }

    private static Stream<String> texts(FormDefinition form, Computed computed, int depth) {
        return computed.value() == null
                ? computed.cases().stream().map(Computed.Case::value).filter(text -> text != null && !text.isBlank())
                : texts(form, computed.value(), depth);
    }
}
