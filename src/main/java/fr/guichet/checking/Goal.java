package fr.guichet.checking;

import fr.guichet.logic.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A condition that is to hold, or not to hold.
 *
 * @param group the group inside which it is read, none outside of groups
 */
record Goal(Condition condition, boolean holds, @Nullable String group) {
    static Goal of(Condition condition, @Nullable String group) {
        return new Goal(condition, true, group);
    }

    static Goal not(Condition condition, @Nullable String group) {
        return new Goal(condition, false, group);
    }

    Goal on(Condition other, boolean otherHolds) {
        return new Goal(other, otherHolds, group);
    }
}
