package fr.guichet.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was submitted under a name. The parts of an answer are `name.part`, the items of a group `name[0]`; a hidden `name.shown`
 * says that the question was on the page, for inputs that a browser sends only when they are ticked.
 *
 * @param stored the answer before, if there was one
 */
public record Typed(Map<String, String[]> parameters, String name, @Nullable Object stored) {
    /** More items than any form needs: what comes beyond is no honest submission. */
    private static final int MOST_ITEMS = 50;

    public boolean isShown() {
        return parameters.containsKey(name) || parameters.containsKey(name + ".shown");
    }

    /** The one line typed, none when the question was not in the submission. */
    public @Nullable String line() {
        String text = lines();
        return text == null ? null : text.replace('\n', ' ').strip();
    }

    /** The text typed, of several lines perhaps. */
    public @Nullable String lines() {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? null : CleanText.of(values[0]);
    }

    /** Everything ticked. */
    public List<String> all() {
        return Arrays.stream(parameters.getOrDefault(name, new String[0])).map(CleanText::of).map(String::strip)
                .filter(value -> !value.isEmpty()).distinct().toList();
    }

    /** Every choice that was made, in the order of the inputs. */
    public List<String> each() {
        return Arrays.stream(parameters.getOrDefault(name, new String[0])).limit(MOST_ITEMS).map(CleanText::of).map(String::strip)
                .filter(value -> !value.isEmpty()).toList();
    }

    public Typed part(String part) {
        return new Typed(parameters, name + "." + part, stored instanceof Map<?, ?> parts ? parts.get(part) : null);
    }

    /** The items of a group in their order. */
    public List<Typed> items() {
        TreeSet<Integer> indexes = new TreeSet<>();
        parameters.keySet().forEach(key -> addIndex(key, indexes));
        List<Typed> items = new ArrayList<>();
        for (int index : indexes) {
            Object before = stored instanceof List<?> list && index < list.size() ? list.get(index) : null;
            items.add(new Typed(parameters, name + "[" + index + "]", before));
        }
        return items;
    }

    private void addIndex(String key, TreeSet<Integer> indexes) {
        int close = key.startsWith(name + "[") ? key.indexOf(']', name.length()) : -1;
        if (close > 0) {
            String index = key.substring(name.length() + 1, close);
            if (index.matches("[0-9]{1,2}") && Integer.parseInt(index) < MOST_ITEMS) {
                indexes.add(Integer.valueOf(index));
            }
        }
    }
}
