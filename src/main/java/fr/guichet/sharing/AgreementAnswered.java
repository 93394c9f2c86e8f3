package fr.guichet.sharing;

import fr.guichet.shared.Actor;
import java.time.Instant;

/** Somebody has agreed or not, by their link or on paper. Published in the same transaction. */
public record AgreementAnswered(Agreement agreement, Actor by, Instant at) {}
