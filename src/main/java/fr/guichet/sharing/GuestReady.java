package fr.guichet.sharing;

import java.time.Instant;

/** A guest has filled in what they could and leaves the rest to whoever invited them. Published in the same transaction. */
public record GuestReady(Guest guest, Instant at) {}
