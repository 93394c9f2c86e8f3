package fr.guichet.bench;

import java.util.Locale;

/**
 * A line of the table.
 *
 * @param subject what Guichet does in a second
 * @param baseline what the least that would do the same does in a second
 * @param ratio the middle one of the rounds: one at which Guichet would cost nothing
 * @param queries of one piece of work, none where they are not the point
 */
record Line(String name, double subject, double baseline, double ratio, String queries) {
    static final String HEADING = String.format(Locale.ROOT, "%-34s %12s %12s %7s %8s", "", "Guichet /s", "baseline /s", "ratio",
            "queries");

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-34s %12.1f %12.1f %7.2f %8s", name, subject, baseline, ratio, queries);
    }
}
