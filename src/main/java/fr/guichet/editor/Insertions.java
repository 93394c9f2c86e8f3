package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.forms.Variables;
import fr.guichet.forms.Variables.Where;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be put into the texts of an element, with its meaning. */
@Component
class Insertions {
    private static final Set<ElementKind> LETTERS = Set.of(ElementKind.FORM, ElementKind.NOTICE, ElementKind.STATUS,
            ElementKind.REMINDER);
    private static final Set<ElementKind> TEXTS = Set.of(ElementKind.PAGE, ElementKind.QUESTION, ElementKind.OPTION,
            ElementKind.DOCUMENT, ElementKind.MESSAGE);
    /** Answers that are no words: files, groups, and what is never shown whole. */
    private static final Set<String> UNSAID = Set.of("file", "group", "information", "declaration", "nir", "iban");

    private final Messages messages;

    Insertions(Messages messages) {
        this.messages = messages;
    }

    /** What can be put in, under one title. @param value what is put in, with its braces */
    record Group(String title, List<Choice> choices) {}

    List<Group> of(Element element, Blueprint blueprint) {
        if (LETTERS.contains(element.kind())) {
            List<Group> groups = new ArrayList<>(known(Where.letters));
            groups.add(1, new Group(messages.text("editor.insert.answers"), answers(blueprint)));
            return groups;
        }
        return TEXTS.contains(element.kind()) ? known(Where.everywhere) : List.of();
    }

    private static List<Group> known(Where where) {
        return Variables.in(where).stream().map(family -> new Group(family.title(), family.variables().entrySet().stream()
                .map(one -> new Choice(one.getKey().startsWith("[") ? one.getKey() : braced(one.getKey()), one.getValue()))
                .toList()))
                .toList();
    }

    /** What calculations are made of. */
    static List<Group> ofCalculations() {
        return Variables.in(Where.calculations).stream().map(family -> new Group(family.title(), family.variables().entrySet()
                .stream().map(one -> new Choice(one.getKey(), one.getValue())).toList())).toList();
    }

    private static List<Choice> answers(Blueprint blueprint) {
        Stream<Element> said = blueprint.elements().stream().filter(element -> element.kind() == ElementKind.COMPUTED
                || element.kind() == ElementKind.QUESTION && !element.id().path().contains(".")
                        && (element.text("readers").isEmpty() || element.text("readers").equals("A"))
                        && !UNSAID.contains(element.text("type")));
        return said.map(element -> new Choice(braced(element.id().path()), element.label())).toList();
    }

    private static String braced(String name) {
        return "{" + name + "}";
    }
}
