package fr.guichet.logic;

import java.util.List;

/** Something in an expression that cannot work, said by the sentence behind a key. */
public record Mistake(String key, List<String> arguments) {
    static Mistake of(String key, String... arguments) {
        return new Mistake(key, List.of(arguments));
    }
}
