package fr.guichet.blueprints;

import fr.guichet.shared.Actor;
import fr.guichet.shared.NotFound;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** The versions of forms in preparation, one for a form at a time. */
@Service
public class Blueprints {
    private final BlueprintRows rows;

    Blueprints(BlueprintRows rows) {
        this.rows = rows;
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
