package fr.guichet.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who signed the decision, and when (CRPA L212-1). */
@Embeddable
public record Signature(
        @Column(name = "decided_by") @Nullable UUID by,
        @Column(name = "decided_by_name") String byName,
        @Column(name = "decided_at") Instant at) {}
