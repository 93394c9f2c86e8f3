package fr.guichet.forms;

import fr.guichet.logic.Condition;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked, with all that the types of question may need of it. Most parts are empty for most types.
 *
 * @param type key of the type of question
 * @param required where an answer is demanded; nowhere when empty
 * @param requiredWhen narrows `required` further, none for always
 * @param when the condition under which it is asked, none for as its page
 * @param readers who among the agents may read the answer
 * @param searchable whether agents find requests by its answer
 * @param levels    the titles of lists that depend on each other, the first one first
 * @param branches  the choices of such lists, each with all that is above it: « Sport > Judo »
 * @param list      the list that administrators maintain, from which it lets choose
 * @param patternExample a text that fits the pattern
 * @param precision for a date, the least that must be given
 * @param layout    how the items of a group stand, none for one below the other
 * @param template  the address of a document to fill in and to send back
 * @param errors texts of errors by code, see the type of question
 */
public record Question(
        String id,
        String type,
        @JsonSetter(nulls = Nulls.SKIP) @Nullable Wording label,
        @Nullable Wording hint,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Filing> required,
        @Nullable Condition requiredWhen,
        @Nullable Condition when,
        @Nullable Readers readers,
        @Nullable String prefill,
        boolean paper,
        boolean searchable,
        @Nullable Cerfa cerfa,
        @Nullable String style,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Option> options,
        @Nullable String optionsFrom,
        @Nullable String exclusive,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> levels,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> branches,
        @Nullable String list,
        @Nullable Integer maxLength,
        @Nullable String pattern,
        @Nullable String patternExample,
        @Nullable Precision precision,
        @Nullable String earliest,
        @Nullable String latest,
        @Nullable Integer minItems,
        @Nullable Integer maxItems,
        @Nullable Wording item,
        @Nullable Layout layout,
        @Nullable String template,
        @Nullable String unit,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Wording body,
        @Nullable String bodyFrom,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Question> questions,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Wording> errors,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Rule> rules) {
    /** How a request comes in: typed by the citizen, or typed by an agent from paper, the counter or the telephone. */
    public enum Filing {
        online, paper
    }

    /** Who among the agents reads an answer: all, the instruction with the medico-social team, or that team only. */
    public enum Readers {
        @JsonProperty("A")
        ALL, @JsonProperty("I")
        INSTRUCTION, @JsonProperty("M")
        MEDICAL
    }

    /** How the items of a group stand on a screen that is wide enough. */
    public enum Layout {
        table
    }

    /** The least that a date must give. */
    public enum Precision {
        day, month, year
    }

    /**
     * A possible answer.
     *
     * @param needs        a channel without which the option is not offered, such as « sms »
     * @param noSettlement a place where one lives without acquiring a domicile de secours (CASF L122-2)
     */
    public record Option(String value, Wording label, @Nullable Wording hint, @Nullable Condition when, @Nullable String needs,
            boolean noSettlement) {}

    /** A further check: `when` describes the wrong case; a warning never blocks. */
    public record Rule(Condition when, Level level, Wording text) {
        public enum Level {
            error, warning
        }
    }

    public Question {
        readers = readers == null ? Readers.ALL : readers;
        label = label == null ? Wording.NONE : label;
    }

    public boolean isOfType(String key) {
        return type.equals(key);
    }
}
