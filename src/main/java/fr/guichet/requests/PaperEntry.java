package fr.guichet.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that an agent is typing from paper, from the counter or from a call.
 *
 * @param subjectName as far as it is typed
 * @param receivedOn the day that the stamp on the paper says
 * @param decided whether the agent has said who it is: a person already known, or a new one
 * @param knownSubject the person already known
 */
public record PaperEntry(RequestId id, String formName, String subjectName, Channel channel, LocalDate receivedOn,
        boolean decided,
        @Nullable UUID knownSubject, Instant touchedAt) {
    /** Who the agent says it is, none as long as they have said nothing. */
    public @Nullable Recognised recognised() {
        return decided ? new Recognised(knownSubject) : null;
    }
}
