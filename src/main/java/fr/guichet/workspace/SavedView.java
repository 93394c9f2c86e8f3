package fr.guichet.workspace;

import fr.guichet.queue.QueueSelection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A selection of the queue under a name.
 *
 * @param query     as it was kept
 * @param team      that sees it too; none when nobody or everybody does
 * @param departed  its owner has left: it can be used and taken over
 * @param mine      whoever looks may change it
 */
public record SavedView(UUID id, String name, String query, @Nullable UUID team, boolean everybody, String ownerName,
        boolean departed, boolean mine) {
    public QueueSelection selection() {
        return QueueSelection.of(query);
    }

    /** Whether it says something that makes no sense any more. */
    public boolean isOutdated() {
        return !selection().query().equals(query);
    }

    public boolean isShared() {
        return everybody || team != null;
    }

    /** Whom it is shared with, as the form says it: moi, tous or a team. */
    public String audience() {
        return everybody ? SavedViews.EVERYBODY : team == null ? SavedViews.NOBODY_ELSE : team.toString();
    }
}
