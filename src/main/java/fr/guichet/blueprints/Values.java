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

    static boolean same(@Nullable JsonNode left, @Nullable JsonNode right) {
        return left == null || isNothing(left) ? isNothing(right) : left.equals(right);
    }

    static boolean isNothing(@Nullable JsonNode value) {
        return value == null || value.isMissingNode() || value.isNull();
    }
}
