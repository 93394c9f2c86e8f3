package fr.guichet.desk;

import fr.guichet.documents.ChecklistItem;
import java.util.List;

/**
 * A document of the checklist as this agent may see it.
 *
 * @param accepted what else would do, for the one who looks at it
 * @param open whether the agent may open its files
 * @param reviewed whether the agent may accept or refuse it
 */
record DocumentLine(ChecklistItem item, Look look, List<String> accepted, String validity, boolean open, boolean reviewed) {
    /** Whether more files can come under it. */
    public boolean takesFiles() {
        return item.state() != fr.guichet.documents.DocumentState.ACCEPTED;
    }

    public boolean canBeAccepted() {
        return reviewed && item.isToReview();
    }

    public boolean canBeWaived() {
        return reviewed && item.canBeWaived() && !item.isToReview();
    }

    public boolean canBeReopened() {
        return reviewed && item.canBeReopened();
    }
}
