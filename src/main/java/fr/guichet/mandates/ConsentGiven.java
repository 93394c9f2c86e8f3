package fr.guichet.mandates;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The subject said yes by their own link. The instruction may start. Published in the same transaction. */
public record ConsentGiven(List<UUID> requests, MandateId mandate, String holderName, String subjectName, Instant at) {}
