package fr.guichet.blueprints;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares what people saw with what is there. */
public final class Values {
    private Values() {}

    /** A short mark of a value, for a page to send back what it showed. */
    public static String mark(@Nullable JsonNode value) {
        CRC32 sum = new CRC32();
        sum.update((isNothing(value) ? "" : String.valueOf(value)).getBytes(StandardCharsets.UTF_8));
        return Long.toString(sum.getValue(), Character.MAX_RADIX);
    }

    /** Whether two values say the same: 1 is 1.0, and what is not there is nothing. */
    public static boolean same(@Nullable JsonNode left, @Nullable JsonNode right) {
        if (left == null || right == null || isNothing(left) || isNothing(right)) {
            return isNothing(left) && isNothing(right);
        }
        return left.isNumber() && right.isNumber()
                ? left.decimalValue().compareTo(right.decimalValue()) == 0
                : left.equals(right);
    }

    static boolean isNothing(@Nullable JsonNode value) {
        return value == null || value.isMissingNode() || value.isNull();
    }
}
