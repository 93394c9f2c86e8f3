package fr.guichet.mandates;

import fr.guichet.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An agent read the signed paper or the judgment and found it good. The instruction may start. Published in the same transaction. */
public record MandateVerified(List<UUID> requests, MandateId mandate, String holderName, String subjectName, Actor by,
        Instant at) {}
