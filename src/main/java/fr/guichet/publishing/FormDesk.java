package fr.guichet.publishing;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import fr.guichet.forms.FormState;
import fr.guichet.forms.FormStates;
import fr.guichet.forms.FormUpdates;
import fr.guichet.forms.PublishedForm;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.NotFound;
import fr.guichet.versions.FormImports;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do to a form as a whole, each deed noted in their journal. */
@Service
@Transactional
class FormDesk {
    /** The revision of a version in preparation that is not there. */
    static final int NONE = -1;

    private final FormCatalogue catalogue;
    private final FormStates states;
    private final FormUpdates updates;
    private final FormImports imports;
    private final Blueprints blueprints;
    private final Audit audit;

    FormDesk(FormCatalogue catalogue, FormStates states, FormUpdates updates, FormImports imports, Blueprints blueprints,
            Audit audit) {
        this.catalogue = catalogue;
        this.states = states;
        this.updates = updates;
        this.imports = imports;
        this.blueprints = blueprints;
        this.audit = audit;
    }

    /** @param reason told to citizens as long as it is closed */
    void close(SignedIn who, String slug, String reason) {
        states.change(slug, false, states.of(slug).listed(), reason, who.actor());
        note(who, "publishing.audit.closed", slug);
    }

    void open(SignedIn who, String slug) {
        states.change(slug, true, states.of(slug).listed(), "", who.actor());
        note(who, "publishing.audit.opened", slug);
    }

    void list(SignedIn who, String slug, boolean listed) {
        FormState state = states.of(slug);
        states.change(slug, state.open(), listed, state.reason(), who.actor());
        note(who, listed ? "publishing.audit.listed" : "publishing.audit.hidden", slug);
    }

    /** Keeps the update that the project offers for an answer. */
    UUID keepUpdate(SignedIn who, String slug) {
        FormDefinition offered = updates.offered(slug).orElseThrow(() -> new NotFound("update of " + slug));
        return imports.keep(offered, "", true, who.actor().id());
    }

    void leaveUpdate(SignedIn who, String slug) {
        updates.settle(slug);
        note(who, "publishing.audit.update-left", slug);
    }

    /** The version in preparation of a form, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Blueprint> preparation(String slug) {
        return blueprints.open(slug);
    }

    /**
     * Makes a definition that waits the version in preparation of its form, in the place of the one there.
     *
     * @param seen the revision of the version in preparation that the administrator saw and means to replace
     * @return its slug, nothing when somebody has begun or edited another meanwhile
     */
    Optional<String> prepare(SignedIn who, FormImports.Waiting waiting, int seen) {
        String slug = waiting.definition().slug();
        if (preparation(slug).map(Blueprint::revision).orElse(NONE) != seen) {
            return Optional.empty();
        }
        if (seen != NONE) {
            blueprints.discard(slug, who.actor());
        }
        Integer base = catalogue.current(slug).map(PublishedForm::number).orElse(null);
        if (!blueprints.start(slug, base, FormFile.tree(waiting.definition()), who.actor())) {
            throw new IllegalMove("a version of " + slug + " is in preparation");
        }
        if (waiting.ofModel()) {
            updates.settle(slug);
        }
        imports.done(waiting.id());
        audit.record(who, "publishing.audit.imported", waiting.definition().name());
        return Optional.of(slug);
    }

    private void note(SignedIn who, String action, String slug) {
        audit.record(who, action, catalogue.current(slug).orElseThrow(() -> new NotFound("form " + slug)).definition().name());
    }
}
