package fr.guichet.sharing;

import fr.guichet.shared.Actor;
import java.time.Instant;

/**
 * Somebody was invited to help. Published in the same transaction.
 *
 * @param token the clear secret of the link to accept: for the mail only
 */
public record GuestInvited(Guest guest, String token, Actor by, Instant at) {
    @Override
    public String toString() {
        return "GuestInvited[" + guest.id() + "]";
    }
}
