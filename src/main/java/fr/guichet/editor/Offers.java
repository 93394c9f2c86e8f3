package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.blueprints.KeptBlocks;
import fr.guichet.blueprints.ReadyMade;
import fr.guichet.blueprints.Usual;
import fr.guichet.questions.TypeDescription;
import fr.guichet.questions.TypeFamily;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What can be added to a form, in words: new elements, questions that are ready made, texts of Guichet to say otherwise. */
@Component
class Offers {
    private static final List<ElementKind> STRUCTURE = List.of(ElementKind.STEP, ElementKind.PAGE, ElementKind.SECTION);
    private static final List<ElementKind> AROUND = List.of(ElementKind.DOCUMENT, ElementKind.MESSAGE, ElementKind.COMPUTED,
            ElementKind.TABLE, ElementKind.SETTING, ElementKind.REMINDER, ElementKind.NOTICE);
    private static final List<ElementKind> USUAL = List.of(ElementKind.NOTICE, ElementKind.STATUS, ElementKind.DEADLINE);

    private final Types types;
    private final ReadyMade ready;
    private final KeptBlocks kept;
    private final Labels labels;
    private final Messages messages;

    Offers(Types types, ReadyMade ready, KeptBlocks kept, Labels labels, Messages messages) {
        this.kept = kept;
        this.types = types;
        this.ready = ready;
        this.labels = labels;
        this.messages = messages;
    }

    /** Things of one sort that can be added. */
    record Family(String key, String title, List<Offer> offers) {}

    /** @param what what the form sends */
    record Offer(String what, String dom, String icon, String label, @Nullable String hint) {}

    /** New elements, empty but for their label. */
    List<Family> fresh() {
        List<Family> families = new ArrayList<>();
        for (TypeFamily family : TypeFamily.values()) {
            families.add(family(family.name().toLowerCase(Locale.ROOT),
                    types.all().stream().filter(type -> type.family() == family).map(this::offer)));
        }
        families.add(family("structure", STRUCTURE.stream().map(this::offer)));
        families.add(family("around", AROUND.stream().map(this::offer)));
        return families;
    }

    private Family family(String key, Stream<Offer> offers) {
        return new Family(key, messages.text("editor.family." + key), offers.toList());
    }

    private Offer offer(ElementKind kind) {
        return new Offer(kind.word(), "quoi-" + kind.word(), Plans.icon(kind), messages.text("editor.kind." + kind.word()),
                messages.text("editor.offer." + kind.word()));
    }

    private Offer offer(TypeDescription type) {
        String key = "questions.type." + type.key();
        return new Offer("question:" + type.key(), "quoi-" + type.key(), type.icon(), messages.text(key),
                messages.text(key + ".hint"));
    }

    /** Questions that are ready made and that the form does not ask yet. */
    List<Family> ready(Blueprint blueprint) {
        return ready.families().stream()
                .map(family -> new Family(family.id(), family.title(), family.entries().stream()
                        .filter(entry -> entry.questions().stream().anyMatch(question -> isNew(question, blueprint)))
                        .map(this::offer).toList()))
                .filter(family -> !family.offers().isEmpty()).toList();
    }

    /** Whether the form does not ask a ready question yet. */
    static boolean isNew(ObjectNode question, Blueprint blueprint) {
        return blueprint.element(new ElementId(ElementKind.QUESTION, question.path("id").asString())).isEmpty();
    }

    private Offer offer(ReadyMade.Entry entry) {
        String type = entry.questions().getFirst().path("type").asString();
        return new Offer(entry.id(), "pret-" + entry.id(), types.icon(type), entry.title(), entry.hint());
    }

    /** Documents that are ready made and that the form does not ask yet. */
    List<Family> readyDocuments(Blueprint blueprint) {
        return ready.documents().stream()
                .map(family -> new Family(family.id(), family.title(), family.documents().stream()
                        .filter(node -> blueprint.element(new ElementId(ElementKind.DOCUMENT, node.path("id").asString()))
                                .isEmpty())
                        .map(this::document).toList()))
                .filter(family -> !family.offers().isEmpty()).toList();
    }

    private Offer document(ObjectNode node) {
        String id = node.path("id").asString();
        return new Offer(id, "piece-" + id, Plans.icon(ElementKind.DOCUMENT), node.path("name").asString(),
                node.path("validity").asString());
    }

    /** What was kept of forms, by the name that it has there. */
    List<Family> kept() {
        List<Offer> offers = kept.all().stream().map(block -> new Offer(block.id().toString(), "bloc-" + block.id(),
                Plans.icon(block.kind()), block.name(),
                messages.text("editor.block.kept", messages.text("editor.kind." + block.kind().word()), block.keptBy())))
                .toList();
        return offers.isEmpty() ? List.of() : List.of(new Family("kept", messages.text("editor.family.kept"), offers));
    }

    /** Texts and delays that Guichet has for every form and that this one can change. */
    List<Family> usual(Blueprint blueprint) {
        List<Element> usual = Usual.of(blueprint);
        return USUAL.stream().map(kind -> new Family(kind.word(), messages.text("editor.rows." + kind.word()),
                usual.stream().filter(element -> element.kind() == kind).map(this::offer).toList()))
                .filter(family -> !family.offers().isEmpty()).toList();
    }

    private Offer offer(Element element) {
        String id = element.id().toString();
        String key = "editor.usual." + element.kind().word() + "." + element.id().name();
        return new Offer(id, "usuel-" + FieldViews.id(id), Plans.icon(element.kind()), labels.of(element),
                messages.textOr(key, "").isEmpty() ? null : messages.text(key));
    }
}
