package fr.guichet.blueprints;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A version of a form in preparation, as it stands at one moment. */
public final class Blueprint {
    private final UUID id;
    private final String slug;
    private final @Nullable Integer base;
    private final int revision;
    private final String updatedBy;
    private final Instant updatedAt;
    private final Tree tree;
    private @Nullable FormDefinition form;

    Blueprint(UUID id, String slug, @Nullable Integer base, int revision, String updatedBy, Instant updatedAt,
            ObjectNode definition) {
        this.id = id;
        this.slug = slug;
        this.base = base;
        this.revision = revision;
        this.updatedBy = updatedBy;
        this.updatedAt = updatedAt;
        this.tree = new Tree(definition);
    }

    UUID id() {
        return id;
    }

    Tree tree() {
        return tree;
    }

    public String slug() {
        return slug;
    }

    /** The number of the version that it was begun from, none for a new form. */
    public @Nullable Integer base() {
        return base;
    }

    /** Grows with every edit. */
    public int revision() {
        return revision;
    }

    public String updatedBy() {
        return updatedBy;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** The whole definition, in the words of the file format; not to be changed. */
    public ObjectNode definition() {
        return tree.root();
    }

    /**
     * The definition as it would be published, with nothing where something is not said yet.
     *
     * @throws IllegalArgumentException with the place, when it cannot be read
     */
    public FormDefinition form() {
        FormDefinition known = form;
        if (known == null) {
            known = FormFile.read(Gaps.fill(tree.root()));
            form = known;
        }
        return known;
    }

    /** Every element, in the order of reading. */
    public Collection<Element> elements() {
        return tree.elements().values();
    }

    public Optional<Element> element(ElementId id) {
        return tree.element(id);
    }

    /** The elements that one holds in one of its lists. */
    public List<Element> children(ElementId parent, String list) {
        return tree.children(parent, list);
    }

    /** The pages, sections or steps into which an element can move. */
    public List<Element> placesFor(ElementId id) {
        return element(id).filter(found -> found.parent() != null).map(found -> new Steps(tree, found).elsewhere())
                .orElse(List.of());
    }

    /** The elements outside of one that mention it, or something in it. */
    public List<Element> dependants(ElementId id) {
        Set<ElementId> inside = tree.inside(id);
        List<Element> found = new ArrayList<>();
        for (Element other : elements()) {
            if (!inside.contains(other.id()) && Mentions.of(tree, other).stream().anyMatch(inside::contains)) {
                found.add(other);
            }
        }
        return found;
    }
}
