package fr.guichet.lists;

import java.util.List;

/** What keeps a file from being taken in. @param line where in the file, 0 for the whole @param key of its text in the bundle */
public record ListMistake(long line, String key, List<Object> details) {
    static ListMistake at(long line, String key, Object... details) {
        return new ListMistake(line, key, List.of(details));
    }
}
