package fr.guichet.publishing;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import fr.guichet.forms.FormUpdates;
import fr.guichet.forms.FormVersion;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What can be laid side by side: the versions of a form, the one in preparation, the model that the project offers. */
@Component
class Sides {
    private final FormCatalogue catalogue;
    private final FormUpdates updates;
    private final Blueprints blueprints;
    private final Messages messages;

    Sides(FormCatalogue catalogue, FormUpdates updates, Blueprints blueprints, Messages messages) {
        this.catalogue = catalogue;
        this.updates = updates;
        this.blueprints = blueprints;
        this.messages = messages;
    }

    /** One of them. @param key as the address of the page names it */
    record Side(String key, String name, Supplier<ObjectNode> tree) {
        ObjectNode definition() {
            return tree.get();
        }
    }

    /** From the oldest version to what is not online yet. @throws NotFound when there is no such form */
    List<Side> of(String slug) {
        List<Side> sides = new ArrayList<>();
        catalogue.versions(slug).reversed().forEach(version -> sides.add(side(version)));
        updates.offered(slug).ifPresent(form -> sides.add(side("modele", form)));
        blueprints.open(slug).map(Blueprint::definition)
                .ifPresent(tree -> sides.add(new Side("preparation", messages.text("publishing.side.preparation"), () -> tree)));
        if (sides.isEmpty()) {
            throw new NotFound("form " + slug);
        }
        return sides;
    }

    private Side side(FormVersion version) {
        return new Side(String.valueOf(version.number()), messages.text("publishing.side.version",
                String.valueOf(version.number()), FrenchDates.day(version.publishedAt())),
                () -> FormFile.tree(catalogue.version(version.id()).definition()));
    }

    private Side side(String key, FormDefinition form) {
        return new Side(key, messages.text("publishing.side.model"), () -> FormFile.tree(form));
    }

    /** The one of a key. @param otherwise the place of the one meant when no key is given */
    Side chosen(List<Side> all, @Nullable String key, int otherwise) {
        return key == null
                ? all.get(otherwise)
                : all.stream().filter(side -> side.key().equals(key)).findFirst().orElseThrow(() -> new NotFound("side " + key));
    }
}
