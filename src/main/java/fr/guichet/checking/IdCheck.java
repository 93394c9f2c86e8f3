package fr.guichet.checking;

import fr.guichet.forms.Computed;
import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.EligibilityMessage;
import fr.guichet.forms.Example;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Page;
import fr.guichet.forms.ParameterTable;
import fr.guichet.forms.Question;
import fr.guichet.forms.Section;
import fr.guichet.forms.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Ids that two elements of one sort have. Questions, computed values and documents are named alike in expressions. */
final class IdCheck implements Check {
    @Override
    public Stream<Finding> in(Definition definition) {
        FormDefinition form = definition.form();
        List<Page> pages = form.pages();
        List<Question> questions = form.questions().toList();
        return Stream.of(twice("step", form.steps(), Step::id), twice("page", pages, Page::id),
                twice("section", pages.stream().flatMap(page -> page.sections().stream()).toList(), Section::id),
                twice("question", questions, Question::id), questions.stream().flatMap(IdCheck::inside),
                twice("computed", form.computed(), Computed::id), shared(form, questions),
                twice("document", form.documents(), DocumentRule::id),
                twice("message", form.messages(), EligibilityMessage::id),
                twice("table", form.tables(), ParameterTable::id), twice("example", form.examples(), Example::id))
                .flatMap(found -> found);
    }

    private static Stream<Finding> inside(Question question) {
        return Stream.concat(
                twice("option", question.options(), option -> question.id() + "/" + option.value()),
                Stream.concat(twice("question", question.questions(), child -> question.id() + "." + child.id()),
                        question.questions().stream()
                                .flatMap(child -> twice("option", child.options(),
                                        option -> question.id() + "." + child.id() + "/" + option.value()))));
    }

    /** A computed value that hides behind a question. */
    private static Stream<Finding> shared(FormDefinition form, List<Question> questions) {
        Set<String> ids = new HashSet<>(questions.stream().map(Question::id).toList());
        return form.computed().stream().map(Computed::id).filter(ids::contains)
                .map(id -> Finding.blocking("computed:" + id, "checking.id.shared", id));
    }

    private static <T> Stream<Finding> twice(String sort, List<T> elements, Function<T, String> id) {
        Set<String> known = new HashSet<>();
        return elements.stream().map(id).filter(one -> !known.add(one)).distinct()
                .map(one -> Finding.blocking(sort + ":" + one, "checking.id.twice", one));
    }
}
