package fr.guichet.forms;

import fr.guichet.shared.FrenchDates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a form can be sent on a day: it is its season, there is a place, and no administrator has closed it.
 *
 * @param day the first or the last day of the season, when it is not its season
 * @param reason what is said of it to citizens; may be empty
 */
public record Availability(State state, @Nullable LocalDate day, String reason) {
    public enum State {
        OPEN, NOT_YET, OVER, CLOSED, FULL
    }

    /** What the definition alone says of a day. */
    public static Availability of(FilingRules rules, LocalDate day) {
        return of(rules, FormState.UNTOUCHED, day);
    }

    /** What the definition and the administrators say of a day. */
    public static Availability of(FilingRules rules, FormState state, LocalDate day) {
        String text = rules.closedText() == null ? "" : rules.closedText();
        if (!state.open()) {
            return new Availability(State.CLOSED, null, state.reason());
        }
        if (rules.opens() != null && day.isBefore(rules.opens())) {
            return new Availability(State.NOT_YET, rules.opens(), text);
        }
        return rules.closes() != null && day.isAfter(rules.closes())
                ? new Availability(State.OVER, rules.closes(), text)
                : new Availability(State.OPEN, rules.closes(), "");
    }

    /** Every place of the season is taken. */
    public static Availability full(FilingRules rules) {
        return new Availability(State.FULL, null, rules.closedText() == null ? "" : rules.closedText());
    }

    /** The day as one says it; empty without one. */
    public String dayInWords() {
        return day == null ? "" : FrenchDates.day(day);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
