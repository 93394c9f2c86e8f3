package fr.guichet.blueprints;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Where an element goes when it moves by one step: past its neighbour, else into the container next to its own. */
record Steps(Tree tree, Element element) {
    Optional<Spot> up() {
        List<Element> siblings = tree.siblings(element);
        int at = siblings.indexOf(element);
        return at > 0
                ? Optional.of(new Spot(parent(), element.list(), at == 1 ? null : siblings.get(at - 2).id().name(), at - 1))
                : container(-1).map(this::end);
    }

    Optional<Spot> down() {
        List<Element> siblings = tree.siblings(element);
        int at = siblings.indexOf(element);
        return at + 1 < siblings.size()
                ? Optional.of(new Spot(parent(), element.list(), siblings.get(at + 1).id().name(), at + 1))
                : container(1).map(container -> new Spot(container, list(container), null, 0));
    }

    /** The last place in a container. */
    Spot end(ElementId container) {
        String list = list(container);
        List<Element> there = tree.children(container, list).stream().filter(one -> !one.id().equals(element.id())).toList();
        return new Spot(container, list, there.isEmpty() ? null : there.getLast().id().name(), there.size());
    }

    boolean canStandIn(ElementId container) {
        return containers().contains(container);
    }

    /** The other containers that can hold it. */
    List<Element> elsewhere() {
        return containers().stream().filter(id -> !id.equals(parent())).flatMap(id -> tree.element(id).stream()).toList();
    }

    private Optional<ElementId> container(int step) {
        List<ElementId> containers = containers();
        int at = containers.indexOf(parent());
        return at >= 0 && at + step >= 0 && at + step < containers.size()
                ? Optional.of(containers.get(at + step))
                : Optional.empty();
    }

    /** The children of a group stay in it: their answers are kept there. */
    private List<ElementId> containers() {
        Set<ElementKind> kinds = switch (element.kind()) {
            case PAGE -> Set.of(ElementKind.STEP);
            case SECTION -> Set.of(ElementKind.PAGE);
            case QUESTION -> parent().kind() == ElementKind.QUESTION ? Set.of() : Set.of(ElementKind.PAGE, ElementKind.SECTION);
            default -> Set.of();
        };
        return tree.elements().keySet().stream().filter(id -> kinds.contains(id.kind())).toList();
    }

    private String list(ElementId container) {
        return container.kind().listOf(element.kind()).orElseThrow();
    }

    private ElementId parent() {
        return Objects.requireNonNull(element.parent());
    }
}
