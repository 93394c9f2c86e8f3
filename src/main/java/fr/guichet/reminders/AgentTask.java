package fr.guichet.reminders;

import fr.guichet.requests.RequestId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an agent has to do by hand.
 *
 * @param kind the rule that asked for it
 * @param audience for the owner of the request, or for those who sign decisions
 * @param text in the words of the form
 * @param due the last day, none when there is none
 */
public record AgentTask(UUID id, RequestId request, String kind, Audience audience, String text, @Nullable LocalDate due,
        Instant raisedAt) {
    public enum Audience {
        OWNER, HEAD
    }

    public boolean isLateOn(LocalDate today) {
        return due != null && today.isAfter(due);
    }
}
