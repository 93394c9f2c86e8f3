package fr.guichet.imports;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file that is taken over, and how far it is.
 *
 * @param trial    everything is checked, nothing is written
 * @param charset  the signs in which the file is written
 * @param lines    how many the file has, without its titles
 * @param position how many have been dealt with
 * @param known    how many had been taken over before
 * @param failure  why it cannot go on, in words
 */
public record Import(
        UUID id,
        ImportKind kind,
        String fileName,
        String storedAs,
        String charset,
        long lines,
        boolean trial,
        State state,
        long position,
        long taken,
        long known,
        long refused,
        @Nullable String failure,
        OffsetDateTime createdAt,
        UUID createdBy,
        String createdByName,
        @Nullable OffsetDateTime endedAt) {
    public enum State {
        RUNNING, STOPPED, DONE, FAILED
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** Whether it can go on where it stopped. */
    public boolean canGoOn() {
        return state == State.STOPPED || state == State.FAILED;
    }

    /** Whether the trial has shown what there is to see, and the rows can be taken over. */
    public boolean canBeTakenForGood() {
        return trial && state == State.DONE;
    }

    /** What to say of its state, in one word. */
    public String word() {
        return (trial ? "trial-" : "") + state.name().toLowerCase(Locale.ROOT);
    }

    /** How that looks. */
    public String tone() {
        return switch (state) {
            case RUNNING -> "info";
            case STOPPED -> "warn";
            case DONE -> trial ? "off" : "ok";
            case FAILED -> "late";
        };
    }

    /** In hundredths. */
    public int progress() {
        return lines == 0 ? 100 : (int) (position * 100 / lines);
    }
}
