package fr.guichet.logic;

import java.util.Set;
import java.util.regex.Pattern;

/** What a word of the language may be. */
final class Words {
    /** Words that mean something by themselves: as a value they stand in quotes. */
    static final Set<String> RESERVED = Set.of("and", "or", "not", "in", "is", "true", "false", "today", "nothing");
    static final String SETTING = "config.";
    private static final Pattern WORD = Pattern.compile("[\\p{L}0-9_.]+");
    private static final Pattern ID = Pattern.compile("[\\p{L}_][\\p{L}0-9_.]*");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private Words() {}

    static boolean isId(String text) {
        return ID.matcher(text).matches() && !RESERVED.contains(text);
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Whether a text reads back as itself without quotes, where a value is expected. */
    static boolean isBareValue(String text) {
        return WORD.matcher(text).matches() && !RESERVED.contains(text) && !isNumber(text) && !text.startsWith(SETTING);
    }

    /** Only one number, text or whole day can stand in a list of values. */
    static void refuseUnwritable(Value value) {
        boolean written = value instanceof Value.Decimal || value instanceof Value.Text
                || value instanceof Value.Day(PartialDate date) && date.hasDay();
        if (!written) {
            throw new IllegalArgumentException("cannot be written: " + value);
        }
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
