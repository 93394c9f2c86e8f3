package fr.guichet.rosters;

import java.util.List;

/** A line of a file. @param number from 1, the line of titles counted @param cells in the order of the titles that are asked for */
record RosterLine(long number, List<String> cells) {
    String cell(int at) {
        return cells.get(at);
    }
}
