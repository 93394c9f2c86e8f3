package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.questions.TypeDescription;
import fr.guichet.questions.TypeFamily;
import fr.guichet.questions.TypeProperty;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What can be added to a form, and where it goes. */
@Component
class Additions {
    private static final List<ElementKind> STRUCTURE = List.of(ElementKind.STEP, ElementKind.PAGE, ElementKind.SECTION);
    private static final List<ElementKind> AROUND = List.of(ElementKind.DOCUMENT, ElementKind.MESSAGE, ElementKind.COMPUTED,
            ElementKind.SETTING, ElementKind.TABLE, ElementKind.DEADLINE, ElementKind.REMINDER, ElementKind.NOTICE,
            ElementKind.STATUS);

    private final Types types;
    private final NewElements fresh;
    private final Messages messages;

    Additions(Types types, NewElements fresh, Messages messages) {
        this.types = types;
        this.fresh = fresh;
        this.messages = messages;
    }

    /** Things of one sort that can be added. */
    record Family(String key, String title, List<Offer> offers) {}

    /** @param what what the form sends */
    record Offer(String what, String dom, String icon, String label, String hint) {}

    /** Something to add. @param after the sibling that it follows, none for the last place */
    record Addition(ElementId parent, ElementKind kind, List<ObjectNode> nodes, @Nullable ElementId after) {}

    List<Family> offered() {
        List<Family> families = new ArrayList<>();
        for (TypeFamily family : TypeFamily.values()) {
            String key = family.name().toLowerCase(Locale.ROOT);
            families.add(new Family(key, messages.text("editor.family." + key),
                    types.all().stream().filter(type -> type.family() == family).map(this::offer).toList()));
        }
        families.add(family("structure", STRUCTURE));
        families.add(family("around", AROUND));
        return families;
    }

    private Family family(String key, List<ElementKind> kinds) {
        return new Family(key, messages.text("editor.family." + key), kinds.stream().map(kind -> new Offer(kind.word(),
                "quoi-" + kind.word(), Plans.icon(kind), messages.text("editor.kind." + kind.word()),
                messages.text("editor.offer." + kind.word()))).toList());
    }

    private Offer offer(TypeDescription type) {
        String key = "questions.type." + type.key();
        return new Offer("question:" + type.key(), "quoi-" + type.key(), type.icon(), messages.text(key),
                messages.text(key + ".hint"));
    }

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

    Addition read(Blueprint blueprint, ElementId here, AddForm form) {
        if (form.isQuestion()) {
            return new Addition(ElementId.parse(form.ou()), ElementKind.QUESTION,
                    List.of(fresh.question(form.quoi().substring(form.quoi().indexOf(':') + 1), form.libelle())), here);
        }
        ElementKind kind = ElementKind.of(form.quoi()).orElseThrow(() -> new NotFound("kind " + form.quoi()));
        ElementId parent = holders(blueprint, here).filter(id -> id.kind().listOf(kind).isPresent()).findFirst()
                .or(() -> lastHolder(blueprint, kind)).orElse(ElementId.FORM);
        return new Addition(parent, kind, List.of(fresh.of(kind, form.libelle())), sibling(blueprint, here, parent));
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
