package fr.guichet.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An export as far as it has come.
 *
 * @param day        the one on which late and soon were asked for
 * @param selection  the requests, as the address of the queue says them
 * @param total      how many there were when it began
 * @param lastNumber the last request that was written
 */
public record Export(UUID id, UUID madeBy, Instant madeAt, LocalDate day, String selection, List<String> columns, State state,
        int total, int written, String lastNumber, Instant expiresAt) {
    /** Where an export stands. */
    public enum State {
        WAITING, RUNNING, DONE, FAILED
    }

    public boolean isAtWork() {
        return state == State.WAITING || state == State.RUNNING;
    }

    public boolean isDone() {
        return state == State.DONE;
    }
}
