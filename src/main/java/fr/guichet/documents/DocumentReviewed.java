package fr.guichet.documents;

import fr.guichet.shared.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agent looked at a document, or came back on it. Published in the same transaction.
 *
 * @param state ACCEPTED, REFUSED, OUTDATED, or where reopening led back to
 * @param reason for the citizen, when it is not accepted
 */
public record DocumentReviewed(
        UUID request,
        UUID document,
        @Nullable String ruleId,
        String documentName,
        DocumentState state,
        @Nullable String reason,
        Actor by,
        Instant at) {}
