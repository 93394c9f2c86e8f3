package fr.guichet.mandates;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The subject said no by their own link. The request stops. Published in the same transaction. */
public record ConsentRefused(List<UUID> requests, MandateId mandate, String holderName, String subjectName, Instant at) {}
