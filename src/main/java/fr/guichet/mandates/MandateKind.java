package fr.guichet.mandates;

import java.util.Locale;
import java.util.Set;

/** Where the power comes from: the person's own will (code civil, art. 1984 ff.), or a judge. */
public enum MandateKind {
    SIMPLE, PROFESSIONAL, TUTELLE, CURATELLE, CURATELLE_RENFORCEE, HABILITATION_REPRESENTATION, HABILITATION_ASSISTANCE, PROTECTION_FUTURE, SAUVEGARDE, JUDGMENT_UNKNOWN;

    private static final Set<MandateKind> VOLUNTARY = Set.of(SIMPLE, PROFESSIONAL);
    private static final Set<MandateKind> ASSISTING = Set.of(CURATELLE, CURATELLE_RENFORCEE, HABILITATION_ASSISTANCE);

    /** Given by the person, who may take it back at any time. */
    public boolean isVoluntary() {
        return VOLUNTARY.contains(this);
    }

    /** The person keeps acting, and the one whom the judge named acts with them: both sign. */
    public boolean needsBothSignatures() {
        return ASSISTING.contains(this);
    }

    public String key() {
        return "mandates.kind." + name().toLowerCase(Locale.ROOT);
    }
}
