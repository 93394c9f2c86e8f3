package fr.guichet.sharing;

import java.time.Instant;

/** A guest accepted, and may look on from now on. Published in the same transaction. */
public record GuestJoined(Guest guest, Instant at) {}
