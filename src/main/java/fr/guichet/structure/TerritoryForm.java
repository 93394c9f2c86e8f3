package fr.guichet.structure;

import static java.util.Objects.requireNonNullElse;

import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import fr.guichet.teams.Territories;
import fr.guichet.teams.TerritoryView;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an administrator says of a territory. @param parent the one it lies in, none for the widest */
record TerritoryForm(String name, @Nullable UUID parent) {
    TerritoryForm {
        name = requireNonNullElse(name, "").strip();
    }

    static TerritoryForm of(TerritoryView territory) {
        return new TerritoryForm(territory.name(), territory.parentId());
    }

    Territories.Description said() {
        return new Territories.Description(name, parent);
    }

    /** @param others that have a name already @param within itself and all below it, none of which it can lie in */
    TypedFields check(List<TerritoryView> others, Set<UUID> within, Messages messages) {
        TypedFields fields = new TypedFields(messages);
        fields.text("name", name, "structure.territory.name-missing");
        if (name.length() > ServiceForm.LONGEST) {
            fields.wrong("name", "structure.name-long", ServiceForm.LONGEST);
        }
        if (others.stream().anyMatch(other -> other.name().equalsIgnoreCase(name))) {
            fields.wrong("name", "structure.territory.name-taken");
        }
        if (parent != null && within.contains(parent)) {
            fields.wrong("parent", "structure.territory.parent-below");
        }
        return fields;
    }
}
