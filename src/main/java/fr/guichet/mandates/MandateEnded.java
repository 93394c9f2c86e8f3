package fr.guichet.mandates;

import fr.guichet.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A mandate is over. The holder's access ends at once; the requests go on. Published in the same transaction.
 *
 * @param how EXPIRED, REVOKED, REPLACED or SUBJECT_DIED
 * @param requests all that it served
 * @param cutOff those of them in which its holder has no other mandate
 */
public record MandateEnded(MandateState how, List<UUID> requests, List<UUID> cutOff, MandateId mandate, MandateHolder holder,
        String subjectName, Actor by, Instant at) {}
