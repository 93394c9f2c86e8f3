package fr.guichet.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message of the thread of a request.
 *
 * @param readAt when the other side read it, null while it has not
 */
public record Message(UUID id, Side author, UUID authorId, String authorName, String text, Instant at, @Nullable Instant readAt) {
    public static final int LONGEST = 5000;

    /** Who writes; a message is read by the other side. */
    public enum Side {
        CITIZEN, AGENT;

        public Side other() {
            return this == CITIZEN ? AGENT : CITIZEN;
        }
    }

    public boolean isFromAgent() {
        return author == Side.AGENT;
    }
}
