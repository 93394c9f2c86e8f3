package fr.guichet.trays;

import fr.guichet.paper.ScannedPage;
import fr.guichet.paper.SheetCode;
import fr.guichet.trays.TrayPage.LeftOut;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts the pages of a tray by their codes. A form begins where a page of it comes a second time or another form begins, so that its
 * own pages may come in any order; what carries no code belongs to the sheet before it, but never to a form, after which it is not
 * known whose it is.
 */
final class Splitting {
    private final List<Piece> pieces = new ArrayList<>();
    private final List<TrayPage> undecided = new ArrayList<>();
    private @Nullable Piece current;

    private Splitting() {}

    /** @param pages in the order of the file */
    static List<Piece> of(List<TrayPage> pages) {
        Splitting splitting = new Splitting();
        pages.forEach(splitting::take);
        splitting.settle();
        return splitting.pieces;
    }

    private void take(TrayPage page) {
        SheetCode code = page.code().orElse(null);
        if (page.state() == ScannedPage.State.BLANK) {
            add(leftOut(page, LeftOut.BLANK));
        } else if (code == null) {
            add(page);
        } else if (code instanceof SheetCode.OfForm) {
            takeForm(page, code);
        } else if (code instanceof SheetCode.Foreign) {
            if (current == null || !current.target().equals(Target.of(code))) {
                begin(Target.of(code));
            }
            add(page);
        } else {
            begin(Target.of(code));
            add(leftOut(page, LeftOut.SHEET));
        }
    }

    /** What carried no code between two pages of one form is a page of it that could not be read. */
    private void takeForm(TrayPage page, SheetCode code) {
        Piece open = current;
        if (open != null && open.target().equals(Target.of(code)) && open.lacks(page.formPage())) {
            open.pages().addAll(undecided);
            undecided.clear();
        } else {
            open = begin(Target.of(code));
        }
        open.pages().add(page);
    }

    private void add(TrayPage page) {
        Piece open = current == null ? begin(Target.UNKNOWN) : current;
        boolean afterAForm = open.target().isForm() && (page.isKept() || !undecided.isEmpty());
        (afterAForm ? undecided : open.pages()).add(page);
    }

    /** Sheets after which nothing came go along with what follows. */
    private Piece begin(Target target) {
        settle();
        if (current != null && current.isEmpty()) {
            pieces.removeLast();
            current = new Piece(target, current.pages());
        } else {
            current = new Piece(target, new ArrayList<>());
        }
        pieces.add(current);
        return current;
    }

    private void settle() {
        if (!undecided.isEmpty()) {
            current = new Piece(Target.UNKNOWN, new ArrayList<>(undecided));
            pieces.add(current);
            undecided.clear();
        }
    }

    private static TrayPage leftOut(TrayPage page, LeftOut why) {
        return new TrayPage(page.number(), page.turn(), page.state(), why, page.code());
    }
}
