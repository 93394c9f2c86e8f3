package fr.guichet.batches;

import fr.guichet.requests.RequestView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who saw to a request before it was given to another: its owner, and whoever stood in for them. */
record Former(@Nullable UUID owner, @Nullable String ownerName, @Nullable UUID substitute, @Nullable String substituteName) {
    static final Former NOBODY = new Former(null, null, null, null);

    static Former of(RequestView view) {
        return new Former(view.ownerId(), view.ownerName(), view.substituteId(), view.substituteName());
    }
}
