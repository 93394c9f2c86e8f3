package fr.guichet.mandates;

import java.util.Locale;

/** Where a mandate stands. */
public enum MandateState {
    AWAITING, ACTIVE, REFUSED, EXPIRED, REVOKED, REPLACED, SUBJECT_DIED;

    boolean canBecome(MandateState next) {
        return switch (next) {
            case AWAITING -> false;
            case ACTIVE, REFUSED -> this == AWAITING;
            case EXPIRED, REVOKED, REPLACED, SUBJECT_DIED -> this == AWAITING || this == ACTIVE;
        };
    }

    public String key() {
        return "mandates.state." + name().toLowerCase(Locale.ROOT);
    }
}
