package fr.guichet.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Help granted at once for an emergency, until the decision (CASF L232-12).
 *
 * @param attestedOn the day on which a physician or a social worker attested the emergency
 * @param until      the last day of the advance
 */
@Embeddable
public record Advance(
        @Column(name = "advance_by") @Nullable UUID by,
        @Column(name = "advance_by_name") String byName,
        @Column(name = "advance_at") Instant at,
        @Column(name = "advance_attested_on") LocalDate attestedOn,
        @Column(name = "advance_until") LocalDate until) {}
