package fr.guichet.versions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that cannot be read at all, said by the sentence behind a key. @param line none where it is about the whole file */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;
    private final @Nullable Integer line;

    Unreadable(String key, @Nullable Integer line, Object... arguments) {
        super(key);
        this.key = key;
        this.line = line;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    @Nullable
    Integer line() {
        return line;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
