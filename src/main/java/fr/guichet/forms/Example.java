package fr.guichet.forms;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.guichet.forms.Question.Filing;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A filled form with what has to come of it, worked out anew at each publishing.
 *
 * @param name what it shows
 * @param today the day on which it is read
 * @param answers as they are kept, see {@link Answers}
 * @param attached ids of the documents that are joined
 */
public record Example(String id, String name, LocalDate today, @Nullable Filing filing, Map<String, Object> answers,
        Set<String> attached, @JsonSetter(nulls = Nulls.SKIP) @Nullable Expected expected) {
    /**
     * What has to come of it. What is not said is not looked at; an empty list says that there is nothing.
     *
     * @param pages ids of the pages that are shown, in their order
     * @param errors what keeps the request from being sent
     * @param messages ids of the messages that are said
     * @param documents ids of the documents that are asked
     * @param computed the plain values of computed values by id, empty where there is none
     * @param service the service in charge, empty for none
     */
    public record Expected(
            @JsonSetter(nulls = Nulls.SET) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> pages,
            @JsonSetter(nulls = Nulls.SET) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Fault> errors,
            @JsonSetter(nulls = Nulls.SET) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> messages,
            @JsonSetter(nulls = Nulls.SET) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> documents,
            @JsonSetter(nulls = Nulls.SET) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, String> computed,
            @Nullable String service) {
        public static final Expected NOTHING = new Expected(null, null, null, null, null, null);

        /** The same, as far as another says something. */
        public Expected within(Expected other) {
            return new Expected(other.pages == null ? null : pages, other.errors == null ? null : errors,
                    other.messages == null ? null : messages, other.documents == null ? null : documents, values(other),
                    other.service == null ? null : service);
        }

        private @Nullable Map<String, String> values(Expected other) {
            if (other.computed == null || computed == null) {
                return null;
            }
            Map<String, String> values = new LinkedHashMap<>(computed);
            values.keySet().retainAll(other.computed.keySet());
            return values;
        }
    }

    /**
     * An error that is expected.
     *
     * @param question id of the question, or of its group; none for the form as a whole
     * @param code what is wrong, in one word: `empty` when an answer is missing
     * @param text what is said, where the code does not tell it
     */
    public record Fault(@Nullable String question, String code, @Nullable String text) {}

    public Example {
        filing = filing == null ? Filing.online : filing;
        answers = texts(answers);
        expected = expected == null ? Expected.NOTHING : expected;
    }

    /** Answers are texts, whatever a file writes without quotes. */
    private static Map<String, Object> texts(Map<?, ?> values) {
        Map<String, Object> texts = new LinkedHashMap<>();
        values.forEach((name, value) -> texts.put(String.valueOf(name), text(value)));
        return Collections.unmodifiableMap(texts);
    }

    private static Object text(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> parts -> texts(parts);
            case List<?> items -> items.stream().map(Example::text).toList();
            case null -> "";
            default -> String.valueOf(value);
        };
    }
}
