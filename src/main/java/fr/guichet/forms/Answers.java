package fr.guichet.forms;

import fr.guichet.logic.PartialDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, as it was typed: valid or not. Values by question id:
 * a text (most types), a list of texts (multiple choice), a map of texts (a date has day, month, year; an address has street,
 * complement, postcode, commune, insee) or a list of maps (a repeated group).
 */
public record Answers(Map<String, Object> values) {
    public static final Answers NONE = new Answers(Map.of());

    public Optional<Object> value(String id) {
        return Optional.ofNullable(values.get(id)).filter(value -> !isBlank(value));
    }

    public boolean isAnswered(String id) {
        return value(id).isPresent();
    }

    /** The text typed, stripped; empty when there is none. */
    public String text(String id) {
        return values.get(id) instanceof String text ? text.strip() : "";
    }

    /** The options chosen; the only one of a single choice. */
    public List<String> choices(String id) {
        @Nullable
        Object value = values.get(id);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).filter(choice -> !choice.isBlank()).toList();
        }
        return text(id).isEmpty() ? List.of() : List.of(text(id));
    }

    /** The parts of a date or of an address; empty when there are none. */
    @SuppressWarnings("unchecked")
    public Map<String, String> parts(String id) {
        return values.get(id) instanceof Map<?, ?> parts ? (Map<String, String>) parts : Map.of();
    }

    /** The date given, when what was typed is one. */
    public Optional<PartialDate> date(String id) {
        return PartialDate.read(parts(id));
    }

    /** The items of a repeated group. */
    @SuppressWarnings("unchecked")
    public List<Answers> items(String id) {
        return values.get(id) instanceof List<?> list
                ? list.stream().filter(Map.class::isInstance).map(item -> new Answers((Map<String, Object>) item)).toList()
                : List.of();
    }

    /** The same answers with one replaced; none removes it. */
    public Answers with(String id, @Nullable Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        if (value == null) {
            changed.remove(id);
        } else {
            changed.put(id, value);
        }
        return new Answers(changed);
    }

    /** Whether a value, of whatever shape, says nothing. */
    public static boolean isBlank(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isBlank();
            case List<?> list -> list.stream().allMatch(Answers::isBlank);
            case Map<?, ?> map -> map.values().stream().allMatch(Answers::isBlank);
            default -> false;
        };
    }
}
