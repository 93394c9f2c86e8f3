package fr.guichet.paper;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.stream.IntStream;

/**
 * A page in cells of so many pixels that noise averages out and a letter is still seen: dark or not, against the paper and the ink
 * that this page has, since scans are grey, faded or too dark.
 */
final class Cells {
    /** Pixels on each side of a cell. */
    static final int SIDE = 4;

    private static final double PAPER = 0.85;
    private static final double INK = 0.005;
    private static final double CONTRAST = 0.35;
    private static final int LEAST_CONTRAST = 22;

    private final int width;
    private final int height;
    private final int[] light;
    private final boolean[] dark;

    private Cells(int width, int height, int[] light, boolean[] dark) {
        this.width = width;
        this.height = height;
        this.light = light;
        this.dark = dark;
    }

    /** @param page in grey */
    static Cells of(BufferedImage page) {
        int width = page.getWidth() / SIDE;
        int height = page.getHeight() / SIDE;
        int[] light = light(page.getRaster(), width, height);
        int[] sorted = IntStream.of(light).sorted().toArray();
        int paper = sorted[(int) (PAPER * (sorted.length - 1))];
        int ink = sorted[(int) (INK * (sorted.length - 1))];
        double limit = paper - Math.max(LEAST_CONTRAST, CONTRAST * (paper - ink));
        boolean[] dark = new boolean[light.length];
        for (int at = 0; at < light.length; at++) {
            dark[at] = light[at] < limit;
        }
        return new Cells(width, height, light, dark);
    }

    private static int[] light(Raster pixels, int width, int height) {
        int[] light = new int[width * height];
        int[] rows = new int[pixels.getWidth() * SIDE];
        for (int y = 0; y < height; y++) {
            pixels.getSamples(0, y * SIDE, pixels.getWidth(), SIDE, 0, rows);
            for (int x = 0; x < width; x++) {
                int sum = 0;
                for (int row = 0; row < SIDE; row++) {
                    for (int column = 0; column < SIDE; column++) {
                        sum += rows[row * pixels.getWidth() + x * SIDE + column];
                    }
                }
                light[y * width + x] = sum / (SIDE * SIDE);
            }
        }
        return light;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isDark(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && dark[y * width + x];
    }

    /** The page drawn by the cells. */
    BufferedImage picture() {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setSamples(0, 0, width, height, 0, light);
        return picture;
    }

    /** How many dark cells have a dark neighbour, apart from the edge, where shadows and holes are. */
    int written(int edge) {
        int count = 0;
        for (int y = edge; y < height - edge; y++) {
            for (int x = edge; x < width - edge; x++) {
                if (isDark(x, y) && (isDark(x + 1, y) || isDark(x - 1, y) || isDark(x, y + 1) || isDark(x, y - 1))) {
                    count++;
                }
            }
        }
        return count;
    }

    /** Each dark cell together with those around it, so that what stands close becomes one. */
    Cells grown(int by) {
        boolean[] grown = new boolean[dark.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (isDark(x, y)) {
                    for (int row = Math.max(0, y - by); row <= Math.min(height - 1, y + by); row++) {
                        for (int column = Math.max(0, x - by); column <= Math.min(width - 1, x + by); column++) {
                            grown[row * width + column] = true;
                        }
                    }
                }
            }
        }
        return new Cells(width, height, light, grown);
    }
}
