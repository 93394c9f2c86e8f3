package fr.guichet.sharing;

import fr.guichet.shared.Actor;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was invited to help with a request.
 *
 * @param formName what the request is for, as its form is called
 * @param name as whoever invited them wrote it
 * @param email where the invitation went, and with which the guest signs in
 * @param sealed whether they see nothing of what the form keeps from most readers, such as income
 * @param account theirs, none before they have accepted
 * @param ownAnswers the questions among those kept from them that they answered themselves
 */
public record Guest(UUID id, UUID request, String formName, String name, String email, Permission permission, boolean sealed,
        UUID invitedBy, String invitedByName, Instant invitedAt, Instant expiresAt, @Nullable UUID account,
        @Nullable Instant acceptedAt,
        Set<String> ownAnswers, @Nullable Instant endedAt, @Nullable String endedByName) {
    public boolean hasEnded() {
        return endedAt != null;
    }

    public boolean hasAccepted() {
        return acceptedAt != null;
    }

    /** Whether the invitation may still be accepted. */
    public boolean isAwaitedAt(Instant now) {
        return !hasEnded() && !hasAccepted() && now.isBefore(expiresAt);
    }

    public boolean fills() {
        return permission == Permission.FILL;
    }

    /** The guest as histories and journals name whoever pressed the key: in their own name, never in that of the citizen. */
    public Actor actor() {
        return new Actor(account, name, Actor.Kind.GUEST);
    }
}
