package fr.guichet.checking;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Question;
import fr.guichet.logic.Nearest;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Types, codes and elements that are named outside of expressions and that do not exist. */
final class ReferenceCheck implements Check {
    @Override
    public Stream<Finding> in(Definition definition) {
        FormDefinition form = definition.form();
        Set<String> questions = new HashSet<>(form.questions().map(Question::id).toList());
        Set<String> pages = new HashSet<>(form.pages().stream().map(page -> page.id()).toList());
        Stream<Finding> asked = form.questions()
                .flatMap(question -> Stream.concat(Stream.of(question), question.questions().stream())
                        .flatMap(one -> question(one == question ? one.id() : question.id() + "." + one.id(), one,
                                definition.types(), questions)));
        Stream<Finding> beside = form.messages().stream().filter(message -> message.beside() != null)
                .filter(message -> !questions.contains(message.beside()) && !pages.contains(message.beside()))
                .map(message -> unknown("message:" + message.id(), "checking.reference.beside", message.beside(), questions));
        Stream<Finding> shown = form.computed().stream()
                .filter(computed -> computed.page() != null && !pages.contains(computed.page()))
                .map(computed -> unknown("computed:" + computed.id(), "checking.reference.page", computed.page(), pages));
        return Stream.of(asked, beside, shown)
                .flatMap(found -> found);
    }

    private static Stream<Finding> question(String path, Question question, Map<String, Set<String>> types,
            Set<String> questions) {
        String element = "question:" + path;
        Set<String> codes = types.get(question.type());
        if (codes == null) {
            return Stream.of(unknown(element, "checking.reference.type", question.type(), types.keySet()));
        }
        Stream<Finding> unraised = question.errors().keySet().stream().filter(code -> !codes.contains(code)).sorted()
                .map(code -> Finding.blocking(element, "checking.reference.code", code,
                        String.join(", ", codes.stream().sorted().toList())));
        Stream<Finding> options = question.optionsFrom() == null || questions.contains(question.optionsFrom())
                ? Stream.of()
                : Stream.of(unknown(element, "checking.reference.options", question.optionsFrom(), questions));
        return Stream.concat(unraised, options);
    }

    private static Finding unknown(String element, String key, @Nullable String name, Collection<String> known) {
        String typed = name == null ? "" : name;
        return Nearest.to(typed, List.copyOf(known)).map(near -> Finding.blocking(element, key + ".near", typed, near))
                .orElseGet(() -> Finding.blocking(element, key, typed));
    }
}
