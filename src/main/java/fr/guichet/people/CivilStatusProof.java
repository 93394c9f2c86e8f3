package fr.guichet.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** An agent has seen the paper; until then the civil status is as it was declared. @param by the agent's name */
@Embeddable
public record CivilStatusProof(
        @Enumerated(EnumType.STRING) @Column(name = "proof") ProofKind kind,
        @Column(name = "proved_at") Instant at,
        @Column(name = "proved_by") String by) {}
