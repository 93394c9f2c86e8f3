package fr.guichet.counter;

import fr.guichet.requests.RequestId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A while in which an agent helps somebody fill in one form.
 *
 * @param place the counter, or where the mobile office stands
 * @param person their record in the register, none for somebody new
 * @param name of whoever is helped
 * @param request the draft, and what becomes of it
 * @param consent the very text that was read to them
 * @param ended how it was ended, none as long as nobody has
 */
public record Help(UUID id, UUID agent, String agentName, String place, @Nullable UUID person, String name, Present present,
        Identity identity, String consent, @Nullable RequestId request, Instant startedAt, Instant touchedAt,
        @Nullable String ended) {
    /** After so long without a touch it ends by itself: somebody else may stand at the counter by then. */
    public static final Duration PATIENCE = Duration.ofMinutes(15);

    /** Who is there. */
    public enum Present {
        SUBJECT, BOTH, RELATIVE
    }

    /** By which paper the agent has seen who it is. */
    public enum Identity {
        NONE, CARD, PASSPORT, RESIDENCE, LICENCE, OTHER
    }

    public boolean isOpenAt(Instant now) {
        return ended == null && now.isBefore(touchedAt.plus(PATIENCE));
    }

    /** Whether it came to be a request. */
    public boolean isFiled() {
        return "FILED".equals(ended);
    }

    public boolean isOf(UUID draft) {
        return request != null && request.value().equals(draft);
    }
}
