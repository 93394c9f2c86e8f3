package fr.guichet.documents;

import fr.guichet.shared.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agent does without a document (CRPA L114-8: what another administration supplies). Published in the same transaction. */
public record DocumentWaived(
        UUID request,
        UUID document,
        @Nullable String ruleId,
        String documentName,
        String reason,
        Actor by,
        Instant at) {}
