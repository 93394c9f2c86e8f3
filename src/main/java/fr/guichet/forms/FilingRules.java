package fr.guichet.forms;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may file a form, and when.
 *
 * @param by in which capacities; empty for those among which the question `capacity` asks, or for oneself
 * @param account whether one signs in before sending, which goes without saying
 * @param agentsOnly an internal procedure: agents file it for themselves, nobody else sees it
 * @param estimates the form whose outcome it only estimates: nothing is kept and nothing is sent; none for a form that is filed
 * @param opens the first day on which it can be sent, none for since ever
 * @param closes the last day on which it can be sent, none for no end
 * @param closedText what is said out of season, beside the dates
 * @param places how many requests of a season can be granted, none for no limit
 * @param waitingList whether those for which there is no place wait for one; otherwise it cannot be sent any more
 * @param before paragraphs on the start page, before one begins
 * @param after what follows the sending, step by step; empty for what the introduction says comes next
 */
public record FilingRules(
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Filer> by,
        @Nullable Account account,
        boolean agentsOnly,
        @Nullable String estimates,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        @Nullable String closedText,
        @Nullable Integer places,
        boolean waitingList,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> before,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> after) {
    static final FilingRules NONE = new FilingRules(List.of(), null, false, null, null, null, null, null, false, List.of(),
            List.of());

    /** Whether one signs in before sending. */
    public enum Account {
        required, none
    }

    /** Whether it is said that nobody files for somebody else. */
    public boolean isForSelfOnly() {
        return agentsOnly || !by.isEmpty() && by.stream().allMatch(Filer::isSubject);
    }

    /** @param answered what was answered to `capacity`, empty when it is not asked */
    Filer filer(String answered) {
        if (answered.isEmpty()) {
            return by.size() == 1 ? by.getFirst() : Filer.self;
        }
        return Arrays.stream(Filer.values()).filter(one -> one.name().equals(answered)).findFirst().orElse(Filer.relative);
    }

    /** Whether it only works something out for whoever asks: it has no drafts, no requests and no paper. */
    public boolean filesNothing() {
        return estimates != null;
    }

    /** Whether it may come on paper: internal procedures and estimates do not. */
    public boolean comesOnPaper() {
        return !agentsOnly && !filesNothing();
    }

    /** Whether it is sent without signing in. */
    public boolean needsNoAccount() {
        return account == Account.none;
    }
}
