package fr.guichet.demonstration;

import java.util.List;

/**
 * What came about when the clock was moved.
 *
 * @param notices what was written and to whom
 * @param requests what happened by itself to which request
 */
record TimePassed(List<Line> notices, List<Line> requests) {
    /** @param number of the request, empty outside any */
    record Line(String number, String what, String to) {}

    public boolean isNothing() {
        return notices.isEmpty() && requests.isEmpty();
    }
}
