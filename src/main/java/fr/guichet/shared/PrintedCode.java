package fr.guichet.shared;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** A secret of 50 bits that is printed on a letter and typed again, with or without its dash. Only its hash is kept. */
public final class PrintedCode {
    private static final int HALF = 5;
    /** Without those that are read for one another on paper: 0 and O, 1 and I. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PrintedCode() {}

    public static String create() {
        return half() + "-" + half();
    }

    /** @param typed in capitals or not, with whatever stands between letters and digits */
    public static String hash(String typed) {
        return Fingerprint.of(typed.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT));
    }

    private static String half() {
        return RANDOM.ints(HALF, 0, SIGNS.length()).mapToObj(at -> String.valueOf(SIGNS.charAt(at)))
                .collect(Collectors.joining());
    }
}
