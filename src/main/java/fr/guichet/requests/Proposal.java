package fr.guichet.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the instruction proposes it, before it is signed.
 *
 * @param reasonCode for a refusal, a key of the form's list of reasons
 * @param reasonFacts what was found; a refusal gives its reasons in fact and in law (CRPA L211-2, L211-5)
 * @param rightsFrom for a grant, the first day of the right
 */
@Embeddable
public record Proposal(
        @Enumerated(EnumType.STRING) @Column(name = "proposed_outcome") Outcome outcome,
        @Column(name = "proposed_by") @Nullable UUID by,
        @Column(name = "proposed_by_name") String byName,
        @Column(name = "proposed_at") Instant at,
        @Nullable String reasonCode,
        @Nullable String reasonFacts,
        @Nullable String reasonLaw,
        @Nullable LocalDate rightsFrom) {
    public enum Outcome {
        GRANT, REFUSE
    }

    public boolean isGrant() {
        return outcome == Outcome.GRANT;
    }
}
