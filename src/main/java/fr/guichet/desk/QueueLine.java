package fr.guichet.desk;

import fr.guichet.labels.Label;
import fr.guichet.queue.QueueRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the queue ready to be shown.
 *
 * @param due none once the request has ended
 * @param missing the names of the documents that are still to be sent
 */
public record QueueLine(QueueRow row, Look channel, Look state, @Nullable Due due, List<Label> labels, List<String> missing) {
    /** Nobody has taken it, and it is still to be done. */
    public boolean canBeTaken() {
        return row.ownerId() == null && !row.state().isEnded();
    }
}
