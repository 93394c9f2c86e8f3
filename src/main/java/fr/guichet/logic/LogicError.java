package fr.guichet.logic;

import java.util.List;

/** A line of text that is no expression, with the place of the mistake, to be said to whoever typed it. */
public final class LogicError extends IllegalArgumentException {
    private final String key;
    private final String text;
    private final int at;
    private final transient List<String> arguments;

    LogicError(String key, String text, int at, String... arguments) {
        super("« %s », at character %d: %s %s".formatted(text, at + 1, key, List.of(arguments)));
        this.key = key;
        this.text = text;
        this.at = at;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence that says what is wrong. */
    public String key() {
        return key;
    }

    /** What the sentence names. */
    public List<String> arguments() {
        return arguments;
    }

    /** The line as it was typed. */
    public String text() {
        return text;
    }

    /** Where the mistake is: the number of characters before it. */
    public int at() {
        return at;
    }
}
