package fr.guichet.forms;

import fr.guichet.logic.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form has to say to somebody in a certain situation.
 *
 * @param beside the question or the page beside which it is said
 * @param actions what the person can do
 */
public record EligibilityMessage(String id, Condition when, @Nullable Level level, @Nullable String beside, Wording text,
        @Nullable List<String> actions) {
    /** Informs, warns, or keeps the request from being sent online; on paper it never does. */
    public enum Level {
        info, warning, blocking
    }

    public EligibilityMessage {
        level = level == null ? Level.info : level;
    }

    /** How it looks: `info`, or `warn` for all that asks to stop and think. */
    public String tone() {
        return level == Level.info ? "info" : "warn";
    }

    /** Whether it is said on that page: beside it as a whole, or beside one of its questions. */
    public boolean isBeside(Page page) {
        return page.id().equals(beside) || beside != null && page.question(beside).isPresent();
    }

    public boolean isBlocking() {
        return level == Level.blocking;
    }
}
