package fr.guichet.trays;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a tray as the agent who sorts it sees it.
 *
 * @param number of the part in its tray, from 1
 * @param formName of a form that exists
 * @param request of a part that goes to one which the agent may receive for
 * @param line of that request, under which it goes
 * @param missing pages of the form that did not come
 * @param outcome what became of it, none while it is to be sorted
 * @param doubt why an agent has to look at it first, as a message key; none when all is sure
 */
public record Part(UUID id, int number, Target target, String formName, @Nullable MailRequest request,
        MailRequest.@Nullable Line line, List<TrayPage> pages, List<Integer> missing, boolean reordered,
        @Nullable String outcome, @Nullable UUID outcomeId, @Nullable String doneBy, @Nullable String doubt) {
    public boolean isOpen() {
        return outcome == null;
    }

    /** Whether it can be confirmed as it is, unseen. */
    public boolean isSure() {
        return isOpen() && doubt == null;
    }

    public boolean isEntry() {
        return "ENTRY".equals(outcome);
    }

    /** The page by which it is known again: the first that goes along. */
    public @Nullable TrayPage face() {
        return pages.stream().filter(page -> page.isKept() && !page.isUnreadable()).findFirst().orElse(null);
    }

    /** How many pages go along. */
    public long kept() {
        return pages.stream().filter(TrayPage::isKept).count();
    }

    /** Whether a new entry can be made of it. */
    public boolean isForm() {
        return target.isForm() && !formName.isEmpty();
    }

    /** Whether it can be attached to a request. */
    public boolean isForRequest() {
        return request != null && request.isOpen();
    }
}
