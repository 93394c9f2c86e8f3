package fr.guichet.blueprints;

import fr.guichet.blueprints.Edit.Deed;
import fr.guichet.shared.Actor;
import fr.guichet.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
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
     * Changes properties of one element, each that is still as it was seen.
     *
     * @return what came of each wish, in their order
     */
    @Transactional
    public List<Outcome> set(String slug, Actor by, ElementId id, List<Wish> wishes) {
        Blueprint blueprint = lock(slug);
        Element element = blueprint.element(id).orElse(null);
        if (element == null) {
            return wishes.stream().map(wish -> log.gone(blueprint, id)).toList();
        }
        List<Change> changes = new ArrayList<>();
        List<Outcome> outcomes = wishes.stream().map(wish -> weigh(blueprint, element, wish, changes)).toList();
        if (!changes.isEmpty()) {
            String property = changes.size() == 1 ? ((Change.Set) changes.getFirst()).property() : null;
            keep(blueprint, by, Deed.SET, element, property, changes);
        }
        return outcomes;
    }

    private Outcome weigh(Blueprint blueprint, Element element, Wish wish, List<Change> changes) {
        var now = element.property(wish.property());
        if (Values.same(now, wish.value())) {
            return new Outcome.Kept(element.id());
        }
        if (!Values.mark(now).equals(wish.seen())) {
            return log.conflict(blueprint, element.id(), wish.property(), now);
        }
        changes.add(new Change.Set(element.id(), wish.property(), now.isMissingNode() ? null : now.deepCopy(), wish.value()));
        return new Outcome.Kept(element.id());
    }

    /**
     * Adds an element; its name is made of its label unless it has one.
     *
     * @param after the sibling that it follows, none for the last place
     */
    @Transactional
    public Outcome add(String slug, Actor by, ElementId parent, ElementKind kind, ObjectNode node, @Nullable ElementId after) {
        return edit(slug, parent, (blueprint, container) -> {
            Tree tree = blueprint.tree();
            String list = parent.kind().listOf(kind).orElseThrow(() -> new NotFound("no " + kind + " in " + parent));
            List<Element> siblings = tree.children(parent, list);
            Element last = siblings.stream().filter(one -> one.id().equals(after)).findFirst()
                    .orElse(siblings.isEmpty() ? null : siblings.getLast());
            Spot spot = last == null
                    ? new Spot(parent, list, null, 0)
                    : new Spot(parent, list, last.id().name(), last.index() + 1);
            ObjectNode named = node.deepCopy();
            ElementId id = Spot.landed(name(tree, parent, kind, named), spot);
            return keep(blueprint, by, Deed.ADD, new Element(id, named, parent, list, 0), null,
                    List.of(new Change.Add(id, spot, named)));
        });
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
            Spot spot = new Spot(parent, element.list(), id.name(), element.index() + 1);
            ElementId copied = id.kind().nameProperty() == null
                    ? Spot.landed(id, spot)
                    : ElementId.of(parent, id.kind(), copy.path(String.valueOf(id.kind().nameProperty())).asString());
            return keep(blueprint, by, Deed.COPY, new Element(copied, copy, parent, element.list(), 0), null,
                    List.of(new Change.Add(copied, spot, copy)));
        });
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
                .<Outcome>map(spot -> keep(blueprint, by, Deed.MOVE, element, null,
                        List.of(new Change.Move(id, blueprint.tree().spot(id), spot))))
                .orElseGet(() -> Outcome.Refused.of(otherwise)));
    }

    /** Takes an element out, with all that stands in it. @return the parent */
    @Transactional
    public Outcome remove(String slug, Actor by, ElementId id) {
        return edit(slug, id, (blueprint, element) -> keep(blueprint, by, Deed.REMOVE, element, null,
                List.of(new Change.Remove(id, blueprint.tree().spot(id), element.node().deepCopy()))));
    }

    /** Gives an element another technical name; what mentions it follows. */
    @Transactional
    public Outcome rename(String slug, Actor by, ElementId id, String name) {
        return edit(slug, id, (blueprint, element) -> {
            if (name.equals(id.name())) {
                return new Outcome.Kept(id);
            }
            if (published.hold(slug, id)) {
                return Outcome.Refused.of("blueprints.refused.published");
            }
            if (!Names.isGood(id.kind(), name)) {
                return Outcome.Refused.of("blueprints.refused.name");
            }
            return Names.isTaken(blueprint.tree(), id.renamed(name))
                    ? Outcome.Refused.of("blueprints.refused.taken", name)
                    : keep(blueprint, by, Deed.RENAME, element, null, List.of(new Change.Rename(id, id.name(), name)));
        });
    }

    private Outcome edit(String slug, ElementId id, BiFunction<Blueprint, Element, Outcome> deed) {
        Blueprint blueprint = lock(slug);
        return blueprint.element(id).map(element -> deed.apply(blueprint, element)).orElseGet(() -> log.gone(blueprint, id));
    }

    private Outcome keep(Blueprint blueprint, Actor by, Deed deed, Element about, @Nullable String property,
            List<Change> changes) {
        log.add(blueprint, by, deed, about, property, changes);
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
