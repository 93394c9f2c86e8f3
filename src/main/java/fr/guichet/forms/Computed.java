package fr.guichet.forms;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.guichet.logic.Condition;
import fr.guichet.logic.Expression;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value computed from the answers, never asked: by an expression, or by the first case that holds.
 *
 * @param label how agents and administrators call it
 * @param shown how the citizen reads it, none when only agents see it
 * @param page the page at whose end it is shown, where it is shown
 */
public record Computed(String id, String label, @JsonSetter(nulls = Nulls.AS_EMPTY) List<Case> cases, @Nullable Expression value,
        @Nullable Wording shown, @Nullable String page, @Nullable Format format) {
    /** Where the value stands in the text that is shown; without it the value stands behind. */
    public static final String VALUE = "{value}";

    public record Case(Condition when, String value) {}

    /** The ids that it is made from. */
    public Stream<String> mentions() {
        return Stream.concat(cases.stream().flatMap(one -> one.when.mentions()),
                value == null ? Stream.of() : value.mentions());
    }

    /** How its value is written. */
    public enum Format {
        amount, number, percent, date, text
    }
}
