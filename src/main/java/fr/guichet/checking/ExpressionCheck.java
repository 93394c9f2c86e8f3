package fr.guichet.checking;

import fr.guichet.logic.TypeCheck;
import java.util.stream.Stream;

/** Ids that do not exist, kinds that do not go together, answers that are never given. */
final class ExpressionCheck implements Check {
    @Override
    public Stream<Finding> in(Definition definition) {
        return definition.expressions().stream().flatMap(placed -> {
            return TypeCheck.of(placed.expression(), definition.words(placed.group())).stream()
                    .map(mistake -> Finding.of(placed.element(), mistake));
        });
    }
}
