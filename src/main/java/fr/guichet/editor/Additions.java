package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.blueprints.ReadyMade;
import fr.guichet.blueprints.Usual;
import fr.guichet.questions.TypeProperty;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Reads what is to be added to a form, and finds where it goes. */
@Component
class Additions {
    private final Types types;
    private final NewElements fresh;
    private final ReadyMade ready;
    private final Messages messages;

    Additions(Types types, NewElements fresh, ReadyMade ready, Messages messages) {
        this.types = types;
        this.fresh = fresh;
        this.ready = ready;
        this.messages = messages;
    }

    /** Something to add. @param after the sibling that it follows, none for the last place */
    record Addition(ElementId parent, ElementKind kind, List<ObjectNode> nodes, @Nullable ElementId after) {}

    /** The pages, sections and groups that take questions. */
    List<Choice> places(Blueprint blueprint) {
        return blueprint.elements().stream().filter(this::takesQuestions)
                .map(element -> new Choice(element.id().toString(), place(element))).toList();
    }

    private boolean takesQuestions(Element element) {
        return switch (element.kind()) {
            case PAGE -> !List.of("documents", "review").contains(element.text("kind"));
            case SECTION -> true;
            case QUESTION -> types.of(element).uses(TypeProperty.CHILDREN);
            default -> false;
        };
    }

    private String place(Element element) {
        return messages.text("editor.title", messages.text("editor.place." + element.kind().word()), element.label());
    }

    /** Where a question goes that is added while an element is chosen. */
    String usualPlace(Blueprint blueprint, ElementId here) {
        Optional<Element> element = blueprint.element(here);
        while (element.isPresent() && !takesQuestions(element.get())) {
            element = Optional.ofNullable(element.get().parent()).flatMap(blueprint::element);
        }
        return element.map(found -> found.id().toString()).orElse("");
    }

    /** All that is to be added, in this order. */
    List<Addition> read(Blueprint blueprint, ElementId here, AddForm form) {
        List<Addition> additions = new ArrayList<>();
        List<ObjectNode> questions = form.pret().stream().flatMap(id -> ready.entry(id).stream())
                .flatMap(entry -> entry.questions().stream()).map(node -> fresh.fitting(node, blueprint)).toList();
        if (!questions.isEmpty()) {
            additions.add(new Addition(ElementId.parse(form.ou()), ElementKind.QUESTION, questions, here));
        }
        Usual.of(blueprint).stream().filter(element -> form.usuel().contains(element.id().toString()))
                .forEach(element -> additions.add(new Addition(ElementId.FORM, element.kind(), List.of(element.node()), null)));
        if (form.isFresh()) {
            additions.add(fresh(blueprint, here, form));
        }
        return additions;
    }

    private Addition fresh(Blueprint blueprint, ElementId here, AddForm form) {
        if (form.isQuestion()) {
            return new Addition(ElementId.parse(form.ou()), ElementKind.QUESTION,
                    List.of(fresh.question(form.quoi().substring(form.quoi().indexOf(':') + 1), form.libelle())), here);
        }
        ElementKind kind = ElementKind.of(form.quoi()).orElseThrow(() -> new NotFound("kind " + form.quoi()));
        boolean chosen = !form.ou().isEmpty() && (kind == ElementKind.PAGE || kind == ElementKind.SECTION);
        ElementId beside = chosen ? ElementId.parse(form.ou()) : here;
        ElementId parent = holders(blueprint, beside).filter(id -> id.kind().listOf(kind).isPresent()).findFirst()
                .or(() -> lastHolder(blueprint, kind)).orElse(ElementId.FORM);
        List<ObjectNode> nodes = new ArrayList<>(kind == ElementKind.REMINDER ? usualReminders(blueprint) : List.of());
        nodes.add(fresh.of(kind, form.libelle()));
        return new Addition(parent, kind, nodes, sibling(blueprint, beside, parent));
    }

    /** Reminders of its own replace all those of Guichet: the first comes with these, so that none is lost. */
    private static List<ObjectNode> usualReminders(Blueprint blueprint) {
        return blueprint.children(ElementId.FORM, "reminders").isEmpty()
                ? Usual.of(blueprint).stream().filter(element -> element.kind() == ElementKind.REMINDER).map(Element::node)
                        .toList()
                : List.of();
    }

    /** An element and all that holds it, from the inside out. */
    private static Stream<ElementId> holders(Blueprint blueprint, ElementId here) {
        return Stream.iterate(blueprint.element(here), Optional::isPresent,
                element -> element.flatMap(found -> Optional.ofNullable(found.parent())).flatMap(blueprint::element))
                .map(element -> element.orElseThrow().id());
    }

    private static Optional<ElementId> lastHolder(Blueprint blueprint, ElementKind kind) {
        return blueprint.elements().stream().map(Element::id).filter(id -> id.kind().listOf(kind).isPresent())
                .reduce((first, second) -> second);
    }

    private static @Nullable ElementId sibling(Blueprint blueprint, ElementId here, ElementId parent) {
        return holders(blueprint, here)
                .filter(id -> blueprint.element(id).filter(found -> parent.equals(found.parent())).isPresent())
                .findFirst().orElse(null);
    }

}
