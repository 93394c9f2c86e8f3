package fr.guichet.checking;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Question;
import java.util.stream.Stream;

/** Whether a form that files nothing says a result, and asks for nothing that it could only throw away. */
final class EstimateCheck {
    private EstimateCheck() {}

    static Stream<Finding> of(FormDefinition form) {
        Stream<Finding> result = form.computed().stream().anyMatch(computed -> computed.shown() != null)
                ? Stream.of()
                : Stream.of(Finding.blocking("form", "checking.estimate.no-result"));
        Stream<Finding> files = form.questions().filter(question -> question.isOfType("file")).map(Question::id)
                .map(id -> Finding.blocking("question:" + id, "checking.estimate.file"));
        Stream<Finding> documents = form.documents().stream()
                .map(document -> Finding.advice("document:" + document.id(), "checking.estimate.document"));
        Stream<Finding> both = form.whoMayFile().agentsOnly()
                ? Stream.of(Finding.blocking("form", "checking.estimate.agents"))
                : Stream.of();
        return Stream.of(result, files, documents, both).flatMap(found -> found);
    }
}
