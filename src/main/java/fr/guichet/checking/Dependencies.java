package fr.guichet.checking;

import fr.guichet.forms.Computed;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has to be known before a question is asked or a value computed, by their ids (`group.child` in a group). */
final class Dependencies {
    private final Map<String, List<Placed>> byElement = new HashMap<>();
    private final Map<String, Set<String>> found = new LinkedHashMap<>();
    private final Definition definition;

    private Dependencies(Definition definition) {
        this.definition = definition;
        definition.expressions().stream().filter(Placed::decides).forEach(placed -> byElement
                .computeIfAbsent(placed.element(), any -> new ArrayList<>()).add(placed));
    }

    static Map<String, Set<String>> of(Definition definition) {
        Dependencies dependencies = new Dependencies(definition);
        definition.form().pages().forEach(dependencies::addPage);
        definition.form().computed().forEach(dependencies::addComputed);
        return dependencies.found;
    }

    private void addComputed(Computed computed) {
        add(computed.id(), List.of("computed:" + computed.id()));
        for (int at = 0; at < computed.cases().size(); at++) {
            add(computed.id(), List.of("case:" + computed.id() + "/" + at));
        }
    }

    private void addPage(Page page) {
        page.loose().forEach(question -> addQuestion(question, List.of("page:" + page.id())));
        page.sections().forEach(section -> section.questions()
                .forEach(question -> addQuestion(question, List.of("page:" + page.id(), "section:" + section.id()))));
    }

    private void addQuestion(Question question, List<String> around) {
        add(question.id(), around);
        add(question.id(), List.of("question:" + question.id()));
        question.questions().forEach(child -> add(question.id() + "." + child.id(),
                List.of("question:" + question.id() + "." + child.id())));
    }

    private void add(String id, List<String> elements) {
        Set<String> ids = found.computeIfAbsent(id, any -> new LinkedHashSet<>());
        elements.stream().flatMap(element -> byElement.getOrDefault(element, List.of()).stream())
                .flatMap(placed -> placed.mentions(definition.vocabulary())).forEach(ids::add);
    }
}
