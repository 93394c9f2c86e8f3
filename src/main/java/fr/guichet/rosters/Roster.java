package fr.guichet.rosters;

import java.util.List;

/** One kind of file about the organisation: what it says now, and what another one would change. */
interface Roster {
    /** Its name in addresses. */
    String key();

    List<String> titles();

    /** What there is, as lines of the file: taken in again, they change nothing. */
    List<List<String>> rows();

    /** Notes what the lines would change, or what is wrong with them. @param whole whether what is not in the file is closed */
    void plan(List<RosterLine> lines, boolean whole, RosterPlan plan);
}
