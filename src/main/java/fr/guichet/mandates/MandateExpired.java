package fr.guichet.mandates;

import java.time.Instant;
import java.util.UUID;

/** A mandate came to its end. The holder's access ends; the request goes on. Published in the same transaction. */
public record MandateExpired(UUID request, MandateId mandate, String holderName, String subjectName, Instant at) {}
