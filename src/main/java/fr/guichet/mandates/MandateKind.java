package fr.guichet.mandates;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the power comes from: the person's own will (code civil, art. 1984 ff.), the law for a child (art. 371-1), or a judge. */
public enum MandateKind {
    SIMPLE, PROFESSIONAL, PARENTAL_AUTHORITY, TUTELLE, CURATELLE, CURATELLE_RENFORCEE, HABILITATION_REPRESENTATION, HABILITATION_ASSISTANCE, PROTECTION_FUTURE, SAUVEGARDE, JUDGMENT_UNKNOWN;

    private static final Set<MandateKind> VOLUNTARY = Set.of(SIMPLE, PROFESSIONAL);
    private static final Set<MandateKind> ASSISTING = Set.of(CURATELLE, CURATELLE_RENFORCEE, HABILITATION_ASSISTANCE);

    /** Given by the person, who may take it back at any time. */
    public boolean isVoluntary() {
        return VOLUNTARY.contains(this);
    }

    /** By the law alone, until the child is of age. */
    public boolean isParental() {
        return this == PARENTAL_AUTHORITY;
    }

    /** Named by a judge, or by the person beforehand for the day when they cannot act any more. */
    public boolean isJudged() {
        return !isVoluntary() && !isParental();
    }

    /** The proofs that an agent can have seen: the paper, both of them at the counter, or the person's own voice; the civil status; the judgment. */
    public List<Proof> proofs() {
        if (isVoluntary()) {
            return List.of(Proof.SIGNED_PAPER, Proof.IN_PERSON, Proof.NONE);
        }
        return List.of(isParental() ? Proof.CIVIL_STATUS : Proof.JUDGMENT);
    }

    /** The person keeps acting, and the one whom the judge named acts with them: both sign. */
    public boolean needsBothSignatures() {
        return ASSISTING.contains(this);
    }

    public String key() {
        return "mandates.kind." + name().toLowerCase(Locale.ROOT);
    }
}
