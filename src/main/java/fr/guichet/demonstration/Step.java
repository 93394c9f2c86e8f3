package fr.guichet.demonstration;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step of a story.
 *
 * @param day counted from the day of the loading, back where negative; {@code received} and {@code on} as well
 * @param who an agent; none for the one who makes the request
 * @param of the documents that it is about
 * @param agent to whom the request goes
 * @param paper what is sent
 * @param amount of the plan, or what is granted
 */
record Step(int day, @JsonFormat(pattern = "HH:mm") LocalTime at, Deed deed, @Nullable String who, List<String> of,
        @Nullable String agent, @Nullable String paper, @Nullable Integer received, @Nullable Integer on,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime time, @Nullable Short gir, @Nullable BigDecimal amount,
        @Nullable BigDecimal participation, @Nullable String reason, @Nullable String law, @Nullable String text, boolean yes) {
    Step {
        of = of == null ? List.of() : List.copyOf(of);
    }

    /** The words of a step that cannot do without. */
    String words() {
        return Objects.requireNonNull(text);
    }
}
