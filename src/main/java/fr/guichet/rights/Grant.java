package fr.guichet.rights;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One right that an agent has today.
 *
 * @param form        the slug of the form it is about, none for all
 * @param territories those in which the subject may live, none for anywhere, even nowhere known
 */
record Grant(@Nullable String form, @Nullable Set<UUID> territories, Level level, Set<Section> sections) {
    boolean covers(String slug, @Nullable UUID territory) {
        return (form == null || form.equals(slug))
                && (territories == null || territory != null && territories.contains(territory));
    }

    boolean gives(Level asked) {
        return level.contained().contains(asked);
    }

    boolean isUnlimited() {
        return form == null && territories == null;
    }
}
