package fr.guichet.documents;

import fr.guichet.shared.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file came for a request. Published in the transaction that keeps it. */
public record DocumentReceived(
        UUID request,
        UUID document,
        @Nullable String ruleId,
        String documentName,
        String fileName,
        Actor from,
        Instant at) {}
