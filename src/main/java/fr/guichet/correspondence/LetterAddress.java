package fr.guichet.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A postal address as the window of an envelope wants it: six lines at most, the last one in capitals (NF Z 10-011). */
record LetterAddress(List<String> lines) {
    private static final int MOST_LINES = 6;

    /** The name and the lines below it; middle lines that do not fit are joined. */
    static LetterAddress of(String name, List<String> below) {
        var lines = new ArrayList<String>();
        lines.add(name.strip());
        below.stream().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        while (lines.size() > MOST_LINES) {
            String second = lines.remove(2);
            lines.set(1, lines.get(1) + ", " + second);
        }
        if (lines.size() > 1) {
            lines.set(lines.size() - 1, lines.getLast().toUpperCase(Locale.FRANCE));
        }
        return new LetterAddress(List.copyOf(lines));
    }
}
