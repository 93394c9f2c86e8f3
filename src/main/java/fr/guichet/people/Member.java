package fr.guichet.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for an organisation.
 *
 * @param email with which they sign in
 * @param leftAt none as long as they belong to it
 */
public record Member(UUID id, Organisation organisation, String name, String email, Instant addedAt, String addedByName,
        @Nullable Instant leftAt, @Nullable String leftByName) {
    public boolean belongs() {
        return leftAt == null;
    }
}
