package fr.guichet.mandates;

import java.time.Instant;
import java.util.UUID;

/** The subject said yes by their own link. The instruction may start. Published in the same transaction. */
public record ConsentGiven(UUID request, MandateId mandate, String holderName, String subjectName, Instant at) {}
