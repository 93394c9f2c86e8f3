package fr.guichet.desk;

import fr.guichet.labels.Label;
import fr.guichet.queue.QueueRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the queue ready to be shown: fifty are drawn at once, so its words are made here and not in the template.
 *
 * @param address of the request
 * @param pick what its box says
 * @param person whom it is for
 * @param beside who makes it for them, or else when they were born; empty when neither is known
 * @param came when it was received
 * @param due none once the request has ended
 * @param missing the names of the documents that are still to be sent
 */
public record QueueLine(QueueRow row, String address, String pick, String person, String beside, String came, Look channel,
        Look state, @Nullable Due due, List<Label> labels, List<String> missing) {
    /** Nobody has taken it, and it is still to be done. */
    public boolean canBeTaken() {
        return row.ownerId() == null && !row.state().isEnded();
    }
}
