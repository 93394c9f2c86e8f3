package fr.guichet.requests;

import fr.guichet.sharing.Guest;
import java.time.Instant;

/** Whoever acts for a person has asked somebody else to help: the person is told. Published in the same transaction. */
public record GuestToTell(RequestView request, Guest guest, Instant at) {}
