package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.blueprints.KeptBlock;
import fr.guichet.blueprints.KeptBlocks;
import fr.guichet.blueprints.ReadyMade;
import fr.guichet.blueprints.Usual;
import fr.guichet.questions.TypeProperty;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private final KeptBlocks kept;
    private final Messages messages;

    Additions(Types types, NewElements fresh, ReadyMade ready, KeptBlocks kept, Messages messages) {
        this.kept = kept;
        this.types = types;
        this.fresh = fresh;
        this.ready = ready;
        this.messages = messages;
    }

    /** Something to add. @param after the sibling that it follows, the parent for the first place, none for the last */
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

    /** Where a question goes that is added while an element is chosen: in it or around it, else on the first page. */
    String usualPlace(Blueprint blueprint, ElementId here) {
        Optional<Element> element = blueprint.element(here);
        while (element.isPresent() && !takesQuestions(element.get())) {
            element = Optional.ofNullable(element.get().parent()).flatMap(blueprint::element);
        }
        return element.or(() -> blueprint.elements().stream().filter(this::takesQuestions).findFirst())
                .map(found -> found.id().toString()).orElse("");
    }

    /** Whether a place has to be chosen: what has a page of its own needs none. */
    boolean needsPlace(AddForm form) {
        return form.isFresh() && form.isQuestion() || !form.bloc().isEmpty()
                || form.pret().stream().flatMap(id -> ready.entry(id).stream()).anyMatch(entry -> entry.page() == null);
    }

    /** All that is to be added, in this order. */
    List<Addition> read(Blueprint blueprint, ElementId here, AddForm form) {
        List<Addition> additions = new ArrayList<>();
        List<ReadyMade.Entry> entries = form.pret().stream().flatMap(id -> ready.entry(id).stream()).toList();
        entries.stream().filter(entry -> entry.page() != null).forEach(entry -> additions.add(atTheBeginning(blueprint, entry)));
        List<ObjectNode> questions = entries.stream().filter(entry -> entry.page() == null)
                .flatMap(entry -> fitting(entry, blueprint)).distinct().toList();
        if (!questions.isEmpty()) {
            List<String> said = holders(blueprint, ElementId.parse(form.ou())).flatMap(id -> blueprint.element(id).stream())
                    .map(element -> element.text("when")).toList();
            questions.stream().filter(node -> said.contains(node.path("when").asString("")))
                    .forEach(node -> node.remove("when")); // the page says it for all its questions
            additions.add(questions(form, here, questions));
        }
        List<ObjectNode> documents = ready.documents().stream().flatMap(family -> family.documents().stream())
                .filter(node -> form.piece().contains(node.path("id").asString())).map(node -> fresh.fitting(node, blueprint))
                .toList();
        if (!documents.isEmpty()) {
            additions.add(new Addition(ElementId.FORM, ElementKind.DOCUMENT, documents, null));
        }
        Usual.of(blueprint).stream().filter(element -> form.usuel().contains(element.id().toString()))
                .forEach(element -> additions.add(new Addition(ElementId.FORM, element.kind(), List.of(element.node()), null)));
        if (form.isFresh()) {
            additions.add(fresh(blueprint, here, form));
        }
        return additions;
    }

    /** Other questions look at it: it has a page of its own before all of them. */
    private Addition atTheBeginning(Blueprint blueprint, ReadyMade.Entry entry) {
        ObjectNode page = Objects.requireNonNull(entry.page()).deepCopy();
        fitting(entry, blueprint).forEach(page.putArray("questions")::add);
        ElementId first = blueprint.children(ElementId.FORM, "steps").stream().findFirst().map(Element::id)
                .orElseThrow(() -> new NotFound("a step of " + blueprint.slug()));
        return new Addition(first, ElementKind.PAGE, List.of(page), first);
    }

    private Stream<ObjectNode> fitting(ReadyMade.Entry entry, Blueprint blueprint) {
        return entry.questions().stream().filter(node -> Offers.isNew(node, blueprint))
                .map(node -> fresh.fitting(node, blueprint));
    }

    /** Questions stand behind the one from which one came, else last. */
    private static Addition questions(AddForm form, ElementId here, List<ObjectNode> nodes) {
        ElementId parent = ElementId.parse(form.ou());
        return new Addition(parent, ElementKind.QUESTION, nodes, here.equals(parent) ? null : here);
    }

    private Addition fresh(Blueprint blueprint, ElementId here, AddForm form) {
        if (form.isQuestion()) {
            String type = form.quoi().substring(form.quoi().indexOf(':') + 1);
            return questions(form, here, form.labels().stream().map(label -> fresh.question(type, label)).toList());
        }
        ElementKind kind = ElementKind.of(form.quoi()).orElseThrow(() -> new NotFound("kind " + form.quoi()));
        boolean chosen = !form.ou().isEmpty() && (kind == ElementKind.PAGE || kind == ElementKind.SECTION);
        ElementId beside = chosen ? ElementId.parse(form.ou()) : here;
        ElementId parent = holder(blueprint, beside, kind);
        List<ObjectNode> nodes = new ArrayList<>(kind == ElementKind.REMINDER ? usualReminders(blueprint) : List.of());
        form.labels().forEach(label -> nodes.add(fresh.of(kind, label)));
        return new Addition(parent, kind, nodes, sibling(blueprint, beside, parent));
    }

    /** What holds an element of a kind that is added beside another: the nearest that can, else the last of the form. */
    private static ElementId holder(Blueprint blueprint, ElementId beside, ElementKind kind) {
        return holders(blueprint, beside).filter(id -> id.kind().listOf(kind).isPresent()).findFirst()
                .or(() -> lastHolder(blueprint, kind)).orElse(ElementId.FORM);
    }

    /** A block that was kept, and where it goes. */
    record BlockAddition(ElementId parent, KeptBlock block, @Nullable ElementId after) {}

    /** The blocks that are to be added: beside the place that was chosen, or in it. */
    List<BlockAddition> blocks(Blueprint blueprint, AddForm form) {
        if (form.bloc().isEmpty()) {
            return List.of();
        }
        ElementId beside = ElementId.parse(form.ou());
        return kept.all().stream().filter(block -> form.bloc().contains(block.id().toString())).map(block -> {
            ElementId parent = holder(blueprint, beside, block.kind());
            return new BlockAddition(parent, block, sibling(blueprint, beside, parent));
        }).toList();
    }

    /** Takes away the blocks that were ticked; forms that have them keep them. */
    void forget(AddForm form) {
        if (!form.bloc().isEmpty()) {
            kept.forget(form.bloc());
        }
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
