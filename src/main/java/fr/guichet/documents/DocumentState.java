package fr.guichet.documents;

import java.util.Set;

/** Where a supporting document stands. */
public enum DocumentState {
    EXPECTED, PROMISED, RECEIVED, ACCEPTED, REFUSED, OUTDATED, WAIVED;

    private static final Set<DocumentState> SETTLED = Set.of(ACCEPTED, WAIVED);
    private static final Set<DocumentState> TO_SEND = Set.of(EXPECTED, PROMISED, REFUSED, OUTDATED);

    boolean canBecome(DocumentState next) {
        return switch (next) {
            case RECEIVED -> true;
            case PROMISED -> this == EXPECTED;
            case ACCEPTED, REFUSED, OUTDATED -> this == RECEIVED;
            case WAIVED -> this != ACCEPTED && this != WAIVED;
            case EXPECTED -> this == WAIVED || this == PROMISED || this == RECEIVED;
        };
    }

    /** Whether it has come. */
    boolean isArrived() {
        return this == RECEIVED || this == ACCEPTED || this == REFUSED || this == OUTDATED;
    }

    /** Whether somebody has said what becomes of it. */
    boolean isReviewed() {
        return this == ACCEPTED || this == REFUSED || this == OUTDATED || this == WAIVED;
    }

    /** Whether nothing more is wanted. */
    public boolean isSettled() {
        return SETTLED.contains(this);
    }

    /** Whether it is up to the citizen to send something. */
    public boolean isToSend() {
        return TO_SEND.contains(this);
    }
}
