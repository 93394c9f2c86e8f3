package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.forms.Answers;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Question.Filing;
import fr.guichet.logic.Kind;
import fr.guichet.logic.Term;
import fr.guichet.logic.Vocabulary;
import fr.guichet.questions.Vocabularies;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The fields for conditions, with what they can look at. */
@Component
class Conditions {
    private final Vocabularies vocabularies;
    private final Walks walks;
    private final Messages messages;

    Conditions(Vocabularies vocabularies, Walks walks, Messages messages) {
        this.vocabularies = vocabularies;
        this.walks = walks;
        this.messages = messages;
    }

    /** @param element whose property it is: inside a repeated group the questions beside it come first */
    Field field(String property, Element element, Blueprint blueprint) {
        return Field.of(property, new ConditionInput(terms(element, blueprint)));
    }

    /** The input for a calculation. */
    Input expression(Element element, Blueprint blueprint) {
        return new ExpressionInput(terms(element, blueprint), () -> example(element, blueprint));
    }

    /** What a calculation comes to with answers as they might be given; empty when nothing can be said. */
    private String example(Element computed, Blueprint blueprint) {
        FormDefinition form = blueprint.form();
        Vocabulary vocabulary = vocabularies.of(form);
        String id = computed.id().path();
        List<Term> terms = Openings.asked(form, id, new LinkedHashSet<>()).stream()
                .flatMap(asked -> vocabulary.term(asked).stream()).toList();
        Answers answers = Openings.samples(form, vocabulary, id);
        String value = walks.situation(form, answers, Filing.online).value(id).plain();
        String given = terms.stream().filter(term -> !said(term, answers).isEmpty())
                .map(term -> term.label() + " = " + said(term, answers)).collect(Collectors.joining(", "));
        if (given.isEmpty()) {
            return value.isEmpty() ? "" : messages.text("editor.expression.fixed", value);
        }
        return value.isEmpty()
                ? messages.text("editor.expression.no-value", given)
                : messages.text("editor.expression.value", given, value);
    }

    private static String said(Term term, Answers all) {
        int dot = term.id().indexOf('.');
        Answers answers = dot < 0
                ? all
                : all.items(term.id().substring(0, dot)).stream().findFirst().orElse(Answers.NONE);
        String id = term.id().substring(dot + 1);
        String plain = answers.choices(id).stream().findFirst().orElse("");
        return term.kind() == Kind.date && answers.isAnswered(id)
                ? Stream.of("day", "month", "year").map(part -> answers.parts(id).getOrDefault(part, ""))
                        .collect(Collectors.joining("/"))
                : term.options().getOrDefault(plain, plain);
    }

    Terms terms(Element element, Blueprint blueprint) {
        Vocabulary whole = vocabularies.of(blueprint.form());
        Optional<String> group = group(element.id());
        Vocabulary vocabulary = group.map(whole::inside).orElse(whole);
        return new Terms(vocabulary, groups(vocabulary, group, blueprint), messages);
    }

    /** The repeated group in which an element stands. */
    private static Optional<String> group(ElementId id) {
        boolean inQuestion = id.kind() == ElementKind.QUESTION || id.kind() == ElementKind.OPTION
                || id.kind() == ElementKind.RULE;
        String question = id.path().split("/", 2)[0];
        int dot = question.indexOf('.');
        return inQuestion && dot > 0 ? Optional.of(question.substring(0, dot)) : Optional.empty();
    }

    private List<Terms.Group> groups(Vocabulary vocabulary, Optional<String> group, Blueprint blueprint) {
        Map<String, List<Choice>> byPlace = new LinkedHashMap<>();
        vocabulary.terms().forEach(term -> byPlace.computeIfAbsent(place(term, group, blueprint), any -> new ArrayList<>())
                .add(new Choice(term.id(), label(term, blueprint))));
        return byPlace.entrySet().stream().map(entry -> new Terms.Group(entry.getKey(), entry.getValue())).toList();
    }

    private String place(Term term, Optional<String> group, Blueprint blueprint) {
        String id = term.id();
        if (group.isPresent() && blueprint.element(new ElementId(ElementKind.QUESTION, group.get() + "." + id)).isPresent()) {
            return messages.text("editor.rule.same-item");
        }
        Optional<Element> question = blueprint.element(new ElementId(ElementKind.QUESTION, id.split("\\.", 2)[0]));
        if (question.isPresent() && !id.startsWith("config.")) {
            return question.map(found -> page(found, blueprint)).orElse("");
        }
        String sort = id.startsWith("config.")
                ? "setting"
                : term.kind() == Kind.file
                        ? "document"
                        : blueprint.element(new ElementId(ElementKind.COMPUTED, id)).isPresent() ? "computed" : "form";
        return messages.text("editor.rule.sort." + sort);
    }

    private static String page(Element question, Blueprint blueprint) {
        Optional<Element> holder = Optional.ofNullable(question.parent()).flatMap(blueprint::element);
        return holder.filter(found -> found.kind() == ElementKind.SECTION).map(section -> page(section, blueprint))
                .or(() -> holder.map(Element::label)).orElse("");
    }

    private static String label(Term term, Blueprint blueprint) {
        int dot = term.id().indexOf('.');
        return dot > 0 && !term.id().startsWith("config.")
                ? blueprint.element(new ElementId(ElementKind.QUESTION, term.id().substring(0, dot))).map(Element::label)
                        .orElse("") + " : "
                        + term.label()
                : term.label();
    }
}
