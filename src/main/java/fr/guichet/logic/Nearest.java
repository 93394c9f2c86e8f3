package fr.guichet.logic;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds what somebody may have meant by a mistyped word. */
public final class Nearest {
    private Nearest() {}

    /** The known word with the fewest letters to change, add, drop or swap, when they are few beside its length. */
    public static Optional<String> to(String typed, Collection<String> known) {
        String low = typed.toLowerCase(Locale.ROOT);
        int most = (typed.length() + 1) / 3;
        return known.stream().filter(word -> Math.abs(word.length() - typed.length()) <= most)
                .map(word -> Map.entry(word, distance(low, word.toLowerCase(Locale.ROOT))))
                .min(Map.Entry.comparingByValue()).filter(nearest -> nearest.getValue() <= most).map(Map.Entry::getKey);
    }

    private static int distance(String one, String other) {
        int[][] changes = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                changes[i][j] = i == 0 || j == 0 ? i + j : least(changes, one, other, i, j);
            }
        }
        return changes[one.length()][other.length()];
    }

    private static int least(int[][] changes, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(changes[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(changes[i - 1][j], changes[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, changes[i - 2][j - 2] + 1) : least;
    }
}
