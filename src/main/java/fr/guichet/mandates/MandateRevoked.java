package fr.guichet.mandates;

import fr.guichet.shared.Actor;
import java.time.Instant;
import java.util.UUID;

/** Somebody put an end to a mandate. The holder's access ends at once. Published in the same transaction. */
public record MandateRevoked(UUID request, MandateId mandate, String holderName, String subjectName, Actor by, Instant at) {}
