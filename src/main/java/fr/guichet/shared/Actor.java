package fr.guichet.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who pressed the key: a citizen, a relative, an agent, or Guichet itself. Never to be taken for the subject or the requester.
 *
 * @param account none for somebody without an account, and for Guichet
 * @param name as it will stand in the history for thirty years
 */
public record Actor(@Nullable UUID account, String name) {
    /** What Guichet does by itself, when a date comes. */
    public static final Actor GUICHET = new Actor(null, "Guichet");
}
