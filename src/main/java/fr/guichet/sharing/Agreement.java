package fr.guichet.sharing;

import fr.guichet.people.BirthDate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's yes, beside that of whoever made the request. It keeps nobody from deciding; it is said to all who look.
 *
 * @param triesLeft how often a date of birth may still be given on the page
 * @param notedByName the agent who has seen the signed paper
 */
public record Agreement(UUID id, UUID request, Kind kind, String name, @Nullable String email, BirthDate born, State state,
        int triesLeft, Instant askedAt, @Nullable Instant answeredAt, @Nullable String notedByName, @Nullable String note) {
    public enum Kind {
        /** Of the person under curatelle, or assisted by their family: both sign (code civil, art. 467, 494-1). */
        PROTECTED,
        /** Of the other parent, where both exercise parental authority (code civil, art. 372, 372-2). */
        SECOND_PARENT
    }

    public enum State {
        AWAITED, GIVEN, REFUSED, ON_PAPER
    }

    public boolean isAwaited() {
        return state == State.AWAITED;
    }

    public boolean isGiven() {
        return state == State.GIVEN || state == State.ON_PAPER;
    }

    /** Whether the page asks for a date of birth. */
    public boolean asksBirth() {
        return born.year() != 0;
    }
}
