package fr.guichet.portal;

import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.Holder;
import fr.guichet.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Who stands before the screen, as drafts and histories know them. */
final class Holders {
    private Holders() {}

    static Holder of(@Nullable SignedIn viewer, @Nullable String secret) {
        return Holder.of(viewer == null || viewer.isAgent() ? null : viewer.id().value(), secret);
    }

    static Actor actor(@Nullable SignedIn viewer) {
        return viewer == null
                ? new Actor(null, "", Actor.Kind.CITIZEN)
                : new Actor(viewer.id().value(), viewer.name(), Actor.Kind.CITIZEN);
    }
}
