package fr.guichet.blueprints;

import fr.guichet.checking.ExampleRun;
import fr.guichet.checking.FormCheck;
import fr.guichet.checking.FormExamples;
import fr.guichet.forms.Example;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import fr.guichet.forms.Publication;
import fr.guichet.forms.PublishedForm;
import fr.guichet.shared.Actor;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final FormCheck check;
    private final FormExamples examples;
    private final Messages messages;

    Blueprints(BlueprintRows rows, FormCatalogue catalogue, FormCheck check, FormExamples examples, Messages messages) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.check = check;
        this.examples = examples;
        this.messages = messages;
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
            ObjectNode definition = from.deepCopy().put("slug", slug).put("name", name);
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

    /**
     * What a publisher has looked at.
     *
     * @param revision of the version in preparation: what came after it is not published unseen
     * @param base number of the version that they know to be in force, 0 for none
     * @param accepted ids of the examples that may give something else than expected
     */
    public record Seen(int revision, int base, Set<String> accepted) {}

    /** Publishes what was prepared as the next version, all at once. @param note what this version changes */
    @Transactional
    public Outcome publish(String slug, Seen seen, String note, Actor by) {
        Blueprint blueprint = rows.lock(slug).orElseThrow(() -> new NotFound("blueprint " + slug));
        if (blueprint.revision() != seen.revision) {
            return Outcome.Refused.of("blueprints.refused.edited", blueprint.updatedBy());
        }
        if (catalogue.current(slug).map(PublishedForm::number).orElse(0) != seen.base) {
            return Outcome.Refused.of("blueprints.refused.overtaken");
        }
        FormDefinition form = blueprint.form();
        if (!check.isPublishable(form)) {
            return Outcome.Refused.of("blueprints.refused.blocked");
        }
        List<Example> failing = examples.failing(form).stream().map(ExampleRun::example).toList();
        if (!failing.stream().allMatch(example -> seen.accepted.contains(example.id()))) {
            return Outcome.Refused.of("blueprints.refused.examples");
        }
        catalogue.publish(form, Publication.byEditor(by, seen.base, note + despite(failing)));
        rows.end(blueprint, "PUBLISHED", by);
        return new Outcome.Kept(ElementId.FORM);
    }

    /** The note says which examples were left as they are. */
    private String despite(List<Example> failing) {
        return failing.isEmpty()
                ? ""
                : messages.text("blueprints.published-despite",
                        failing.stream().map(Example::name).collect(Collectors.joining(", ")));
    }

    /** A version in preparation in a list. @param base the number of the version from which it was begun, none for a new form */
    public record Begun(String slug, String name, @Nullable Integer base, String updatedBy, Instant updatedAt) {}

    /** The versions in preparation, by the slug of their form. */
    @Transactional(readOnly = true)
    public List<Begun> all() {
        return rows.all();
    }

    /** Gives a version in preparation up. Its rows stay. */
    @Transactional
    public void discard(String slug, Actor by) {
        rows.end(rows.lock(slug).orElseThrow(() -> new NotFound("blueprint " + slug)), "DISCARDED", by);
    }
}
