package fr.guichet.organisation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one colour of an authority.
 *
 * @param hex like {@code #12503f}
 */
public record Accent(String hex) {
    private static final double NEEDED_ON_WHITE = 7;
    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");
    private static final double LINEAR_BELOW = 0.04045;

    /** What is taken where nothing has been chosen. Below the pattern that it is checked by. */
    public static final Accent GREEN = new Accent("#12503f");

    /** @throws IllegalArgumentException if it is not a colour in six hexadecimal digits */
    public Accent {
        hex = hex.strip().toLowerCase(Locale.ROOT);
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a colour");
        }
    }

    /** Whether the text is a colour at all. */
    public static boolean isColour(String text) {
        return HEX.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether text in this colour is read with ease on white (WCAG 1.4.6, 7:1). */
    public boolean isReadable() {
        return contrastOnWhite() >= NEEDED_ON_WHITE;
    }

    /** From 1, the same as white, to 21, black (WCAG 2.2, contrast ratio). */
    public double contrastOnWhite() {
        double luminance = 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
        return 1.05 / (luminance + 0.05);
    }

    private double linear(int from) {
        double share = Integer.parseInt(hex, from, from + 2, 16) / 255.0;
        return share <= LINEAR_BELOW ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
