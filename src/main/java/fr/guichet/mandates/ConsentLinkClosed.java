package fr.guichet.mandates;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Too many wrong dates of birth were given on the consent page: an agent calls the subject. Published in the same transaction. */
public record ConsentLinkClosed(List<UUID> requests, MandateId mandate, String holderName, String subjectName, Instant at) {}
