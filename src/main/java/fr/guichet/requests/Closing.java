package fr.guichet.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An end without decision.
 *
 * @param reason one of missing, withdrawn, death, consent, duplicate
 * @param note what the agent adds, shown to the citizen
 */
@Embeddable
public record Closing(
        @Column(name = "closed_by") String by,
        @Column(name = "closed_at") Instant at,
        @Column(name = "closed_reason") String reason,
        @Column(name = "closed_note") @Nullable String note) {}
