package fr.guichet.portal;

import fr.guichet.shared.FrenchDates;
import fr.guichet.sharing.Guest;
import java.time.Instant;

/** Somebody who was invited, as whoever invited them sees it. @param state the end of a message key @param tone of its tag */
record GuestCard(Guest guest, String state, String tone, String since) {
    static GuestCard of(Guest guest, Instant now) {
        if (guest.endedAt() != null) {
            return new GuestCard(guest, "ended", "is-off", FrenchDates.day(guest.endedAt()));
        } else if (guest.acceptedAt() != null) {
            return new GuestCard(guest, "active", "is-ok", FrenchDates.day(guest.acceptedAt()));
        }
        return guest.isAwaitedAt(now)
                ? new GuestCard(guest, "awaited", "is-info", FrenchDates.day(guest.expiresAt()))
                : new GuestCard(guest, "expired", "is-off", FrenchDates.day(guest.expiresAt()));
    }

    /** Whether there is something to end. */
    public boolean canBeEnded() {
        return !guest.hasEnded();
    }
}
