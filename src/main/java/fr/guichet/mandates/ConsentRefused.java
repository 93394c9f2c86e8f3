package fr.guichet.mandates;

import java.time.Instant;
import java.util.UUID;

/** The subject said no by their own link. The request stops. Published in the same transaction. */
public record ConsentRefused(UUID request, MandateId mandate, String holderName, String subjectName, Instant at) {}
