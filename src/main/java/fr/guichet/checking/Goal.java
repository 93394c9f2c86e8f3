package fr.guichet.checking;

import fr.guichet.logic.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A condition that is to hold, or not to hold.
 *
 * @param group the group inside which it is read, none outside of groups
 * @param depth how many openings stand between it and what was asked first
 */
record Goal(Condition condition, boolean holds, @Nullable String group, int depth) {
    static Goal of(Condition condition, @Nullable String group) {
        return new Goal(condition, true, group, 0);
    }

    static Goal not(Condition condition, @Nullable String group) {
        return new Goal(condition, false, group, 0);
    }

    Goal on(Condition other, boolean otherHolds) {
        return new Goal(other, otherHolds, group, depth);
    }

    /** A condition that has to hold first for this one to hold. */
    Goal after(Condition opening, @Nullable String in) {
        return new Goal(opening, true, in, depth + 1);
    }
}
