package fr.guichet.requests;

import java.util.EnumSet;
import java.util.Set;

/** Where a request stands. */
public enum RequestState {
    /** Being filled in, not sent. */
    DRAFT,
    /** Filed and dated by a relative; the person has been asked for consent. */
    CONSENT_PENDING,
    /** The person said no; an agent speaks with them and closes or goes on. */
    CONSENT_REFUSED,
    /** Filed; the documents are to be checked. */
    FILED,
    /** The citizen has been told what is missing. */
    DOCUMENTS_ASKED,
    /** Something missing came in and is to be checked. */
    DOCUMENTS_RECEIVED,
    /** Everything is there: the two months run (CASF R232-23). */
    COMPLETE,
    /** The day of the visit is fixed. */
    VISIT_FIXED,
    /** The visit took place: GIR, and plan where it gives a right. */
    ASSESSED,
    /** A decision is proposed to the one who signs. */
    PROPOSED,
    /** Granted and notified. */
    GRANTED,
    /** Refused and notified. */
    REFUSED,
    /** Answered in writing, for a form that ends so. */
    ANSWERED,
    /** Closed without action. */
    CLOSED,
    /** Withdrawn by the citizen. */
    WITHDRAWN;

    private static final Set<RequestState> IN_INSTRUCTION = EnumSet.of(FILED, DOCUMENTS_ASKED, DOCUMENTS_RECEIVED, COMPLETE,
            VISIT_FIXED, ASSESSED);
    private static final Set<RequestState> ENDED = EnumSet.of(GRANTED, REFUSED, ANSWERED, CLOSED, WITHDRAWN);

    /** The one list of allowed moves. */
    boolean canBecome(RequestState next) {
        return switch (next) {
            case DRAFT -> false;
            case CONSENT_PENDING -> this == DRAFT;
            case CONSENT_REFUSED -> this == CONSENT_PENDING;
            case FILED -> this == DRAFT || this == CONSENT_PENDING || this == CONSENT_REFUSED;
            case DOCUMENTS_ASKED -> this == FILED || this == DOCUMENTS_RECEIVED || this == DOCUMENTS_ASKED;
            case DOCUMENTS_RECEIVED -> this == DOCUMENTS_ASKED;
            case COMPLETE -> this == FILED || this == DOCUMENTS_ASKED || this == DOCUMENTS_RECEIVED;
            case VISIT_FIXED -> this == COMPLETE || this == VISIT_FIXED;
            case ASSESSED -> this == COMPLETE || this == VISIT_FIXED || this == ASSESSED || this == PROPOSED;
            case PROPOSED -> IN_INSTRUCTION.contains(this);
            case GRANTED, REFUSED, ANSWERED -> this == PROPOSED;
            case CLOSED -> isOpen();
            case WITHDRAWN -> isOpen() && this != PROPOSED;
        };
    }

    /** Being studied, with the decision still to be proposed. */
    boolean allowsAdvance() {
        return IN_INSTRUCTION.contains(this);
    }

    /** Filed and not ended. */
    public boolean isOpen() {
        return this != DRAFT && !isEnded();
    }

    /** Belongs to the visit and its assessment, which not every form has. */
    boolean isOfVisit() {
        return this == VISIT_FIXED || this == ASSESSED;
    }

    public boolean isEnded() {
        return ENDED.contains(this);
    }

    /** Waits for the citizen, not for an agent. */
    public boolean awaitsCitizen() {
        return this == DOCUMENTS_ASKED || this == CONSENT_PENDING;
    }

    /** The date of the complete file is known. */
    public boolean isComplete() {
        return this == COMPLETE || this == VISIT_FIXED || this == ASSESSED || this == PROPOSED;
    }
}
