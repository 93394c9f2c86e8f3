package fr.guichet.paper;

import java.awt.Rectangle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Where on a page a code may stand: what is as dark, as square and about as large as one. */
final class CodeSpots {
    /** Cells over which what is dark counts as one: more than the lightest part of a code, less than the white around it. */
    private static final int CLOSE = 2;
    private static final int LEAST = 60 / Cells.SIDE;
    private static final int MOST = 260 / Cells.SIDE;
    /** A code of 15 mm at 200 dots per inch. */
    private static final int USUAL = 118 / Cells.SIDE;
    private static final double LEAST_DARK = 0.3;
    private static final double SQUARE = 0.78;
    private static final int MOST_TRIED = 6;

    private CodeSpots() {}

    /** In pixels, the likeliest first. */
    static List<Rectangle> on(Cells cells) {
        Cells grown = cells.grown(CLOSE);
        BitSet seen = new BitSet();
        List<Rectangle> spots = new ArrayList<>();
        for (int y = 0; y < cells.height(); y++) {
            for (int x = 0; x < cells.width(); x++) {
                if (grown.isDark(x, y) && !seen.get(y * cells.width() + x)) {
                    Rectangle spot = around(grown, x, y, seen);
                    spot.grow(-CLOSE, -CLOSE);
                    if (isLikeACode(spot, cells)) {
                        spots.add(spot);
                    }
                }
            }
        }
        return spots.stream().sorted(Comparator.comparingInt(spot -> Math.abs(spot.width - USUAL))).limit(MOST_TRIED)
                .map(spot -> new Rectangle(spot.x * Cells.SIDE, spot.y * Cells.SIDE, spot.width * Cells.SIDE,
                        spot.height * Cells.SIDE))
                .toList();
    }

    /** All that hangs together with a cell. */
    private static Rectangle around(Cells cells, int x, int y, BitSet seen) {
        Rectangle spot = new Rectangle(x, y, 1, 1);
        ArrayDeque<int[]> open = new ArrayDeque<>();
        open.add(new int[]{x, y});
        seen.set(y * cells.width() + x);
        for (int[] at = open.poll(); at != null; at = open.poll()) {
            spot.add(new Rectangle(at[0], at[1], 1, 1));
            for (int[] next : new int[][]{{at[0] + 1, at[1]}, {at[0] - 1, at[1]}, {at[0], at[1] + 1}, {at[0], at[1] - 1}}) {
                int place = next[1] * cells.width() + next[0];
                if (cells.isDark(next[0], next[1]) && !seen.get(place)) {
                    seen.set(place);
                    open.add(next);
                }
            }
        }
        return spot;
    }

    private static boolean isLikeACode(Rectangle spot, Cells cells) {
        int smaller = Math.min(spot.width, spot.height);
        int larger = Math.max(spot.width, spot.height);
        if (smaller < LEAST || larger > MOST || smaller < SQUARE * larger) {
            return false;
        }
        int dark = 0;
        for (int y = spot.y; y < spot.y + spot.height; y++) {
            for (int x = spot.x; x < spot.x + spot.width; x++) {
                dark += cells.isDark(x, y) ? 1 : 0;
            }
        }
        return dark >= LEAST_DARK * spot.width * spot.height;
    }
}
