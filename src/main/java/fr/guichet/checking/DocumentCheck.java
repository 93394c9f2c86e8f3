package fr.guichet.checking;

import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.logic.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Required documents that nobody can give: no page on which to join them, or one that is not open when they are expected. */
final class DocumentCheck implements Check {
    @Override
    public Stream<Finding> in(Definition definition) {
        Map<String, Question> files = new HashMap<>();
        definition.form().questions().filter(question -> question.isOfType("file"))
                .forEach(question -> files.put(question.id(), question));
        return definition.form().documents().stream().flatMap(document -> look(definition, document, files).stream());
    }

    private static Optional<Finding> look(Definition definition, DocumentRule document, Map<String, Question> files) {
        String element = "document:" + document.id();
        String question = document.question();
        if (question != null && !files.containsKey(question)) {
            return Optional.of(Nearest.to(question, files.keySet())
                    .map(near -> Finding.blocking(element, "checking.document.question.near", question, near))
                    .orElseGet(() -> Finding.blocking(element, "checking.document.question", question)));
        }
        return isDemandedAtFiling(document) && ways(definition.form(), document, files).stream()
                .noneMatch(way -> isOpen(definition, document, way))
                        ? Optional.of(Finding.blocking(element, "checking.document.nowhere"))
                        : Optional.empty();
    }

    private static boolean isDemandedAtFiling(DocumentRule document) {
        return Boolean.TRUE.equals(document.demanded()) && document.stage() == DocumentRule.Stage.filing;
    }

    /** What opens each place where the document can be joined: the page of all documents, or its own question. */
    private static List<List<Goal>> ways(FormDefinition form, DocumentRule document, Map<String, Question> files) {
        List<List<Goal>> ways = new ArrayList<>();
        for (Page page : form.pages()) {
            List<Goal> open = page.when() == null ? List.of() : List.of(Goal.of(page.when(), null));
            if (page.isKind(Page.Kind.documents)) {
                ways.add(open);
            }
            Question own = files.get(document.question() == null ? document.id() : document.question());
            if (own != null && page.question(own.id()).isPresent()) {
                ways.add(own.when() == null ? open : Stream.concat(open.stream(), Stream.of(Goal.of(own.when(), null))).toList());
            }
        }
        return ways;
    }

    private static boolean isOpen(Definition definition, DocumentRule document, List<Goal> way) {
        return document.when() == null || way.isEmpty()
                ? Possibility.of(definition, way)
                : Possibility.of(definition, Stream.concat(Stream.of(Goal.of(document.when(), null)), way.stream()).toList())
                        || !Possibility.of(definition, List.of(Goal.of(document.when(), null))); // said elsewhere
    }
}
