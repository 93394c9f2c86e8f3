package fr.guichet.sharing;

import java.time.Instant;

/** One line of the journal of guests. @param detail what it was done with, such as the name of a document; empty when that says nothing */
public record GuestLine(GuestDeed deed, String detail, String actor, Instant at) {}
