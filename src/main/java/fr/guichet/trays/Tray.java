package fr.guichet.trays;

import fr.guichet.requests.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One scan of a tray of mail.
 *
 * @param name of the file as it came
 * @param box where its paper lies, empty when nobody has said
 * @param pages in the file
 * @param read how many of them have been looked at
 * @param left parts that are still to be sorted
 * @param sortedAt when the last part found its place
 */
public record Tray(UUID id, String name, String box, Channel channel, LocalDate receivedOn, int pages, int read, int left,
        State state,
        UUID madeBy, String madeByName, Instant madeAt, @Nullable Instant sortedAt) {
    /** Where it stands. */
    public enum State {
        READING, READY, SORTED,
        /** Its file is deleted. */
        CLEARED
    }

    public boolean isReading() {
        return state == State.READING;
    }

    public boolean isSorted() {
        return sortedAt != null;
    }

    public boolean isCleared() {
        return state == State.CLEARED;
    }
}
