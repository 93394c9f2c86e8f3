package fr.guichet.lists;

import fr.guichet.organisation.PlaceNames;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** By what beginnings a row is found: its label from each of its words on, and its code. */
final class ListKeys {
    private static final int MOST_WORDS = 10;
    private static final int LONGEST = 120;

    private ListKeys() {}

    /** @return by key, whether it is the whole label or code */
    static Map<String, Boolean> of(String code, String label) {
        Map<String, Boolean> keys = new LinkedHashMap<>();
        keys.put(key(code), true);
        String rest = PlaceNames.plain(label);
        keys.put(key(label), true);
        for (int word = 1; word < MOST_WORDS && rest.indexOf(' ') > 0; word++) {
            rest = rest.substring(rest.indexOf(' ') + 1);
            keys.putIfAbsent(cut(rest), false);
        }
        keys.remove("");
        return keys;
    }

    /** What is typed as it stands in the keys. */
    static String key(String typed) {
        return cut(PlaceNames.plain(typed));
    }

    /** The words typed, as they stand in the keys. */
    static List<String> words(String typed) {
        return Arrays.stream(key(typed).split(" ")).filter(word -> !word.isEmpty()).distinct().limit(MOST_WORDS).toList();
    }

    private static String cut(String plain) {
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}
