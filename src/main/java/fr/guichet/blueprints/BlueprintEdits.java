package fr.guichet.blueprints;

import fr.guichet.blueprints.Edit.Deed;
import fr.guichet.shared.Actor;
import fr.guichet.shared.NotFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Changes a version in preparation an element at a time. Each edit holds the version while it lasts and touches nothing else. */
@Service
public class BlueprintEdits {
    private final BlueprintRows rows;
    private final EditLog log;
    private final PublishedNames published;

    BlueprintEdits(BlueprintRows rows, EditLog log, PublishedNames published) {
        this.rows = rows;
        this.log = log;
        this.published = published;
    }

    /**
     * Changes properties, each that is still as it was seen.
     *
     * @return what came of each wish, in their order
     */
    @Transactional
    public List<Outcome> set(String slug, Actor by, List<Wish> wishes) {
        Blueprint blueprint = lock(slug);
        Map<Element, List<Change>> changes = new LinkedHashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Wish wish : wishes) {
            Element element = blueprint.element(wish.element()).orElse(null);
            outcomes.add(element == null ? log.gone(blueprint, wish.element()) : weigh(blueprint, element, wish, changes));
        }
        changes.forEach((element, made) -> {
            String property = made.size() == 1 && made.getFirst() instanceof Change.Set set ? set.property() : null;
            boolean renamed = made.size() == 1 && made.getFirst() instanceof Change.Rename;
            log.add(blueprint, by, renamed ? Deed.RENAME : Deed.SET, element, property, made);
        });
        changes.values().stream().flatMap(List::stream).sorted(Comparator.comparing(Change.Rename.class::isInstance))
                .forEach(change -> change.apply(blueprint.tree()));
        if (!changes.isEmpty()) {
            rows.update(blueprint, by);
        }
        return outcomes;
    }

    private Outcome weigh(Blueprint blueprint, Element element, Wish wish, Map<Element, List<Change>> changes) {
        var now = element.property(wish.property());
        if (Values.same(now, wish.value())) {
            return new Outcome.Kept(element.id());
        }
        if (!Values.mark(now).equals(wish.seen())) {
            return log.conflict(blueprint, element.id(), wish.property(), now);
        }
        if (wish.property().equals(element.kind().nameProperty())) {
            return rename(blueprint, element, wish.value() == null ? "" : wish.value().asString(""), changes);
        }
        var before = now.isMissingNode() ? null : now.deepCopy();
        add(changes, element, new Change.Set(element.id(), wish.property(), before, wish.value()));
        return new Outcome.Kept(element.id());
    }

    /** A technical name; what mentions it will follow. */
    private Outcome rename(Blueprint blueprint, Element element, String name, Map<Element, List<Change>> changes) {
        ElementId id = element.id();
        if (published.hold(blueprint.slug(), id)) {
            return Outcome.Refused.of("blueprints.refused.published");
        }
        if (!Names.isGood(id.kind(), name)) {
            return Outcome.Refused.of("blueprints.refused.name");
        }
        if (Names.isTaken(blueprint.tree(), id.renamed(name))) {
            return Outcome.Refused.of("blueprints.refused.taken", name);
        }
        add(changes, element, new Change.Rename(id, id.name(), name));
        return new Outcome.Kept(id.renamed(name));
    }

    private static void add(Map<Element, List<Change>> changes, Element element, Change change) {
        changes.computeIfAbsent(element, ignored -> new ArrayList<>()).add(change);
    }

    /**
     * Adds elements of one kind; the name of each is made of its label unless it has one.
     *
     * @param after the sibling that they follow, the parent for the first place, none for the last
     * @return the last of them
     */
    @Transactional
    public Outcome add(String slug, Actor by, ElementId parent, ElementKind kind, List<ObjectNode> nodes,
            @Nullable ElementId after) {
        return edit(slug, parent, (blueprint, container) -> {
            Tree tree = blueprint.tree();
            String list = parent.kind().listOf(kind).orElseThrow(() -> new NotFound("no " + kind + " in " + parent));
            ElementId last = after;
            Outcome outcome = new Outcome.Kept(parent);
            for (ObjectNode node : nodes) {
                Spot spot = spot(tree, parent, list, last);
                ObjectNode named = node.deepCopy();
                ElementId id = Spot.landed(name(tree, parent, kind, named), spot);
                outcome = keep(blueprint, by, Deed.ADD, new Element(id, named, parent, list, 0),
                        List.of(new Change.Add(id, spot, named)));
                last = id;
            }
            return outcome;
        });
    }

    /**
     * Adds something that was kept of another form, with names that are free: what it mentions of itself follows.
     *
     * @param after the sibling that it follows, none for the last place
     */
    @Transactional
    public Outcome addBlock(String slug, Actor by, ElementId parent, KeptBlock block, @Nullable ElementId after) {
        return edit(slug, parent, (blueprint, container) -> {
            Tree tree = blueprint.tree();
            ElementKind kind = block.kind();
            String list = parent.kind().listOf(kind).orElseThrow(() -> new NotFound("no " + kind + " in " + parent));
            String name = String.valueOf(kind.nameProperty());
            ElementId kept = ElementId.of(parent, kind, block.node().path(name).asString());
            ObjectNode node = new Copying(tree, new Element(kept, block.node(), parent, list, 0), false).make();
            Spot spot = spot(tree, parent, list, after);
            ElementId id = ElementId.of(parent, kind, node.path(name).asString());
            return keep(blueprint, by, Deed.ADD, new Element(id, node, parent, list, 0), List.of(new Change.Add(id, spot, node)));
        });
    }

    private static Spot spot(Tree tree, ElementId parent, String list, @Nullable ElementId after) {
        if (parent.equals(after)) {
            return new Spot(parent, list, null, 0);
        }
        List<Element> siblings = tree.children(parent, list);
        Element last = siblings.stream().filter(one -> one.id().equals(after)).findFirst()
                .orElse(siblings.isEmpty() ? null : siblings.getLast());
        return last == null ? new Spot(parent, list, null, 0) : new Spot(parent, list, last.id().name(), last.index() + 1);
    }

    private static ElementId name(Tree tree, ElementId parent, ElementKind kind, ObjectNode node) {
        String property = kind.nameProperty();
        if (property == null) {
            return ElementId.of(parent, kind, "0");
        }
        String given = node.path(property).asString("");
        String label = Properties.words(node.path(kind.labelProperty()));
        ElementId id = Names.free(tree, ElementId.of(parent, kind, given.isEmpty() ? Names.from(label, kind) : given));
        node.set(property, StringNode.valueOf(id.name()));
        return id;
    }

    /** Puts a copy right after the element. */
    @Transactional
    public Outcome copy(String slug, Actor by, ElementId id) {
        return edit(slug, id, (blueprint, element) -> {
            ObjectNode copy = new Copying(blueprint.tree(), element).make();
            ElementId parent = Objects.requireNonNull(element.parent());
            Element last = id.kind() == ElementKind.SETTING ? lastOfItsName(blueprint.tree(), element) : element;
            Spot spot = new Spot(parent, element.list(), last.id().name(), last.index() + 1);
            ElementId copied = id.kind() == ElementKind.SETTING
                    ? last.id().next()
                    : id.kind().nameProperty() == null
                            ? Spot.landed(id, spot)
                            : ElementId.of(parent, id.kind(), copy.path(String.valueOf(id.kind().nameProperty())).asString());
            return keep(blueprint, by, Deed.COPY, new Element(copied, copy, parent, element.list(), 0),
                    List.of(new Change.Add(copied, spot, copy)));
        });
    }

    private static Element lastOfItsName(Tree tree, Element setting) {
        return tree.siblings(setting).stream().filter(one -> one.text("id").equals(setting.text("id")))
                .reduce((first, second) -> second).orElse(setting);
    }

    @Transactional
    public Outcome moveUp(String slug, Actor by, ElementId id) {
        return move(slug, by, id, Steps::up, "blueprints.refused.first");
    }

    @Transactional
    public Outcome moveDown(String slug, Actor by, ElementId id) {
        return move(slug, by, id, Steps::down, "blueprints.refused.last");
    }

    /** Puts an element at the end of another page, section or step. */
    @Transactional
    public Outcome moveInto(String slug, Actor by, ElementId id, ElementId container) {
        return move(slug, by, id, steps -> Optional.of(container).filter(steps::canStandIn).map(steps::end),
                "blueprints.refused.place");
    }

    private Outcome move(String slug, Actor by, ElementId id, Function<Steps, Optional<Spot>> where, String otherwise) {
        return edit(slug, id, (blueprint, element) -> where.apply(new Steps(blueprint.tree(), element))
                .<Outcome>map(spot -> keep(blueprint, by, Deed.MOVE, element,
                        List.of(new Change.Move(id, blueprint.tree().spot(id), spot))))
                .orElseGet(() -> Outcome.Refused.of(otherwise)));
    }

    /** Takes an element out, with all that stands in it. @return the parent */
    @Transactional
    public Outcome remove(String slug, Actor by, ElementId id) {
        return edit(slug, id, (blueprint, element) -> keep(blueprint, by, Deed.REMOVE, element,
                List.of(new Change.Remove(id, blueprint.tree().spot(id), element.node().deepCopy()))));
    }

    private Outcome edit(String slug, ElementId id, BiFunction<Blueprint, Element, Outcome> deed) {
        Blueprint blueprint = lock(slug);
        return blueprint.element(id).map(element -> deed.apply(blueprint, element)).orElseGet(() -> log.gone(blueprint, id));
    }

    private Outcome keep(Blueprint blueprint, Actor by, Deed deed, Element about, List<Change> changes) {
        log.add(blueprint, by, deed, about, null, changes);
        ElementId id = about.id();
        for (Change change : changes) {
            id = change.apply(blueprint.tree());
        }
        rows.update(blueprint, by);
        return new Outcome.Kept(id);
    }

    private Blueprint lock(String slug) {
        return rows.lock(slug).orElseThrow(() -> new NotFound("blueprint " + slug));
    }
}
