package fr.guichet.blueprints;

import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormFile;
import fr.guichet.forms.PublishedForm;
import fr.guichet.shared.Actor;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.NotFound;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** The versions of forms in preparation, one for a form at a time. */
@Service
public class Blueprints {
    private static final int MOST_OF_ONE_NAME = 100;

    private final BlueprintRows rows;
    private final FormCatalogue catalogue;

    Blueprints(BlueprintRows rows, FormCatalogue catalogue) {
        this.rows = rows;
        this.catalogue = catalogue;
    }

    /** Begins a version that follows the one in force, unless there is one already. */
    @Transactional
    public void startNext(String slug, Actor by) {
        PublishedForm current = catalogue.current(slug).orElseThrow(() -> new NotFound("form " + slug));
        rows.insert(slug, current.number(), FormFile.tree(current.definition()), by);
    }

    /**
     * Begins a new form.
     *
     * @param from the definition that it takes over, as a tree
     * @return the address of the new form, made of its name
     */
    @Transactional
    public String startNew(String name, ObjectNode from, Actor by) {
        String wished = Names.from(name, ElementKind.FORM).replace('_', '-');
        for (int number = 1; number < MOST_OF_ONE_NAME; number++) {
            String slug = number == 1 ? wished : wished + "-" + number;
            ObjectNode definition = from.deepCopy().put("slug", slug).put("name", name).put("title", name);
            if (catalogue.current(slug).isEmpty() && rows.insert(slug, null, definition, by)) {
                return slug;
            }
        }
        throw new IllegalMove("too many forms called " + wished);
    }

    /**
     * Begins a version in preparation, unless there is one already.
     *
     * @param base the number of the version that the definition comes from, none for a new form
     * @param definition the whole definition, in the words of the file format
     * @return whether it was begun now
     */
    @Transactional
    public boolean start(String slug, @Nullable Integer base, ObjectNode definition, Actor by) {
        return rows.insert(slug, base, definition, by);
    }

    /** The version in preparation of a form, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Blueprint> open(String slug) {
        return rows.open(slug);
    }

    /** Gives a version in preparation up. Its rows stay. */
    @Transactional
    public void discard(String slug, Actor by) {
        rows.end(rows.lock(slug).orElseThrow(() -> new NotFound("blueprint " + slug)), "DISCARDED", by);
    }
}
