package fr.guichet.originals;

/**
 * After what an original may be destroyed.
 *
 * @param form the form for which it is set, empty for all that have none of their own
 */
public record OriginalRule(String form, int delay, Unit unit, After after) {
    /** In what the delay is counted. */
    public enum Unit {
        DAY, MONTH
    }

    /** From when it is counted. */
    public enum After {
        RECEIVED, ENDED
    }
}
