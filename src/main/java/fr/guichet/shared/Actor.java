package fr.guichet.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who pressed the key: never mixed up with the person whom a request is about, nor with the one who makes it.
 *
 * @param id the account, none for the application itself and for a person who followed a link
 * @param name as it is written in the history
 */
public record Actor(@Nullable UUID id, String name, Kind kind) {
    public enum Kind {
        CITIZEN,
        /** Was invited to help. */
        GUEST, AGENT, SUBJECT, APPLICATION
    }

    /** Guichet itself, when a rule acts by the clock. */
    public static final Actor APPLICATION = new Actor(null, "Guichet", Kind.APPLICATION);

    public boolean isAgent() {
        return kind == Kind.AGENT;
    }
}
