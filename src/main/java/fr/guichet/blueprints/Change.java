package fr.guichet.blueprints;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One change of a definition, with all that is needed to take it back. */
sealed interface Change {
    /** Does it. @return the address of the element afterwards */
    ElementId apply(Tree tree);

    /** What takes it back. */
    Change inverse();

    /** Whether the definition is still as this change expects it: nobody's work would be lost. */
    boolean fits(Tree tree);

    /** The element that it is about, as it was called before. */
    ElementId element();

    /** A property of an element: the value before and after, none when it was or becomes not given. */
    record Set(ElementId element, String property, @Nullable JsonNode before, @Nullable JsonNode after) implements Change {
        @Override
        public ElementId apply(Tree tree) {
            tree.set(element, property, after == null || after.isNull() ? null : after.deepCopy());
            return element;
        }

        @Override
        public Change inverse() {
            return new Set(element, property, after, before);
        }

        @Override
        public boolean fits(Tree tree) {
            return tree.element(element).filter(found -> Values.same(found.property(property), before)).isPresent();
        }
    }

    record Add(ElementId element, Spot spot, ObjectNode node) implements Change {
        @Override
        public ElementId apply(Tree tree) {
            return tree.insert(spot, node.deepCopy());
        }

        @Override
        public Change inverse() {
            return new Remove(element, spot, node);
        }

        @Override
        public boolean fits(Tree tree) {
            boolean free = tree.element(element).isEmpty() || element.kind().nameProperty() == null;
            return free && tree.element(spot.parent()).isPresent();
        }
    }

    /** Its node is what the element was when it went. */
    record Remove(ElementId element, Spot spot, ObjectNode node) implements Change {
        @Override
        public ElementId apply(Tree tree) {
            tree.remove(element);
            return spot.parent();
        }

        @Override
        public Change inverse() {
            return new Add(element, spot, node);
        }

        @Override
        public boolean fits(Tree tree) {
            return tree.element(element).filter(found -> found.node().equals(node)).isPresent();
        }
    }

    record Move(ElementId element, Spot from, Spot to) implements Change {
        @Override
        public ElementId apply(Tree tree) {
            ObjectNode node = tree.element(element).orElseThrow().node();
            tree.remove(element);
            return tree.insert(to, node);
        }

        @Override
        public Change inverse() {
            return new Move(Spot.landed(element, to), to, from);
        }

        @Override
        public boolean fits(Tree tree) {
            return tree.element(element).isPresent() && tree.element(to.parent()).isPresent();
        }
    }

    /** A technical name, and everything that mentions it. */
    record Rename(ElementId element, String before, String after) implements Change {
        @Override
        public ElementId apply(Tree tree) {
            return new Renaming(tree, element, after).apply();
        }

        @Override
        public Change inverse() {
            return new Rename(element.renamed(after), after, before);
        }

        @Override
        public boolean fits(Tree tree) {
            return tree.element(element).isPresent() && tree.element(element.renamed(after)).isEmpty();
        }
    }
}
