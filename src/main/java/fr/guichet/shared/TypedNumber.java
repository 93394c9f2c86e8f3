package fr.guichet.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as people type them: spaces, dots and commas wherever they use them. */
public final class TypedNumber {
    private static final Pattern NOISE = Pattern.compile("[\\s\\u00a0\\u202f’']|€|euros?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,12}");
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,12}(?:\\.[0-9]{0,2})?");

    private TypedNumber() {}

    /** An amount with two decimals (« 1 234,56 », « 1.234,56 € »); none when it is no amount. */
    public static Optional<BigDecimal> amount(String typed) {
        String plain = withPoint(NOISE.matcher(typed).replaceAll(""));
        return AMOUNT.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain).setScale(2, RoundingMode.UNNECESSARY))
                : Optional.empty();
    }

    /** A whole number; none when it is not one. */
    public static Optional<BigDecimal> whole(String typed) {
        String plain = NOISE.matcher(typed).replaceAll("").replaceAll("[.,](?=[0-9]{3})", "");
        return WHOLE.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** The last mark before one or two digits is the decimal one, others part the thousands. */
    private static String withPoint(String text) {
        int mark = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
        if (mark < 0) {
            return text;
        }
        boolean decimals = text.length() - mark <= 3;
        String before = (decimals ? text.substring(0, mark) : text).replaceAll("(?<=[0-9])[.,](?=[0-9]{3}(?:[.,]|$))", "");
        return decimals ? before + "." + text.substring(mark + 1) : before;
    }
}
