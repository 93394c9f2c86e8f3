package fr.guichet.batches;

import fr.guichet.rights.Allowed;
import fr.guichet.rights.Level;

/** What can be done to many requests at once. */
public enum BatchDeed {
    ASSIGN, LABEL, UNLABEL, ASK_DOCUMENTS, PRINT;

    /** Whether what it does can be taken back. */
    public boolean canBeUndone() {
        return this == ASSIGN || isOfLabel();
    }

    /** Whether it needs a label. */
    public boolean isOfLabel() {
        return this == LABEL || this == UNLABEL;
    }

    /** Whether somebody may do it, to one request or somewhere. */
    public boolean isAllowedBy(Allowed rights) {
        return switch (this) {
            case ASSIGN -> rights.mayOwn();
            case ASK_DOCUMENTS -> rights.may(Level.PROCESS);
            case LABEL, UNLABEL, PRINT -> rights.may(Level.RECEIVE);
        };
    }
}
