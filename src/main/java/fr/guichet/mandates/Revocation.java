package fr.guichet.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The end put to a mandate before its time (code civil, art. 2003 to 2007). @param reason may be none: nobody has to say why */
@Embeddable
public record Revocation(
        @Column(name = "revoked_by") @Nullable UUID by,
        @Column(name = "revoked_by_name") String byName,
        @Column(name = "revoked_at") Instant at,
        @Column(name = "revoked_reason") @Nullable String reason) {}
