package fr.guichet.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agent read the paper. @param note what it says, such as the dates on a judgment */
@Embeddable
public record Verification(
        @Column(name = "verified_by") @Nullable UUID by,
        @Column(name = "verified_by_name") String byName,
        @Column(name = "verified_at") Instant at,
        @Column(name = "verified_note") @Nullable String note) {}
