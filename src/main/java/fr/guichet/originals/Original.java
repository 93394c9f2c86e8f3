package fr.guichet.originals;

import fr.guichet.requests.RequestId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of paper that was scanned.
 *
 * @param name what it is, such as the form or a document
 * @param box what the box or binder is labelled
 * @param holder who has it, or to whom it was given back; empty while it lies in its box
 * @param kept whether it is never destroyed, whatever the rule
 * @param dueOn from which day it may be destroyed, none as long as nobody can tell
 */
public record Original(UUID id, RequestId request, String number, String subject, String form, String name, String box,
        State state,
        String holder, boolean kept, LocalDate liesSince, String changedBy, Instant changedAt, @Nullable LocalDate dueOn) {
    /** What became of it. */
    public enum State {
        HERE, OUT, RETURNED, DESTROYED
    }

    /** Whether it is in the house, or will come back. */
    public boolean isThere() {
        return state == State.HERE || state == State.OUT;
    }

    public boolean isDueOn(LocalDate day) {
        return state == State.HERE && !kept && dueOn != null && !dueOn.isAfter(day);
    }
}
