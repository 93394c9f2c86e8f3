package fr.guichet.sharing;

import fr.guichet.shared.Actor;
import java.time.Instant;

/** The access of a guest was ended, or they declined. Published in the same transaction. */
public record GuestLeft(Guest guest, Actor by, Instant at) {}
