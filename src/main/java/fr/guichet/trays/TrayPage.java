package fr.guichet.trays;

import fr.guichet.paper.ScannedPage;
import fr.guichet.paper.SheetCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of a tray.
 *
 * @param number in the file, from 1
 * @param turn quarter turns to the right that make it upright
 * @param leftOut why it does not go with its part
 */
public record TrayPage(int number, int turn, ScannedPage.State state, @Nullable LeftOut leftOut, Optional<SheetCode> code) {
    /** Why a page stays behind. */
    public enum LeftOut {
        /** Nothing is on it, as the machine or an agent saw. */
        BLANK,
        /** It only parts or names what follows. */
        SHEET
    }

    public boolean isKept() {
        return leftOut == null;
    }

    public boolean isUnreadable() {
        return state == ScannedPage.State.UNREADABLE;
    }

    /** Which page of a form it is; 0 for any other. */
    int formPage() {
        return code.orElse(null) instanceof SheetCode.OfForm form ? form.page() : 0;
    }
}
