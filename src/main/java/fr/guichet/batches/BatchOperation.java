package fr.guichet.batches;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An operation on many requests, as far as it has come.
 *
 * @param agentName to whom the requests are given
 * @param labelName the label that is put on them or taken off
 * @param unchanged how many were already as they were to become
 * @param kept      how many could not be taken back
 */
public record BatchOperation(UUID id, BatchDeed deed, @Nullable UUID agentId, @Nullable String agentName,
        @Nullable UUID labelId, @Nullable String labelName, UUID madeBy, String madeByName, Instant madeAt, State state,
        int pending, int done, int unchanged, int failed, int undone, int kept) {
    /** Where an operation stands. */
    public enum State {
        PREPARED, RUNNING, DONE, UNDOING, UNDONE
    }

    public int total() {
        return pending + done + unchanged + failed + undone + kept;
    }

    /** How many requests have been seen to, on the way there or back. */
    public int seenTo() {
        return state == State.UNDOING || state == State.UNDONE ? undone + kept : total() - pending;
    }

    /** How many have to be. */
    public int toSee() {
        return state == State.UNDOING || state == State.UNDONE ? undone + kept + done : total();
    }

    public boolean isPrepared() {
        return state == State.PREPARED;
    }

    public boolean isAtWork() {
        return state == State.RUNNING || state == State.UNDOING;
    }

    public boolean canBeUndone() {
        return state == State.DONE && deed.canBeUndone() && done > 0;
    }

    /** Its object in words: an agent or a label. */
    public String object() {
        return agentName != null ? agentName : labelName != null ? labelName : "";
    }
}
