package fr.guichet.checking;

import fr.guichet.logic.Mistake;
import java.util.List;

/**
 * Something found in a definition, said by the sentence behind a key.
 *
 * @param element address of the place: `form`, `page:<id>`, `question:<group>.<child>`, `option:<question>/<value>`…
 * @param args what the sentence names
 */
public record Finding(Level level, String element, String key, List<String> args) {
    /** What keeps the form from being published, and what would make it better. */
    public enum Level {
        BLOCKING, ADVICE
    }

    static Finding blocking(String element, String key, String... args) {
        return new Finding(Level.BLOCKING, element, key, List.of(args));
    }

    static Finding advice(String element, String key, String... args) {
        return new Finding(Level.ADVICE, element, key, List.of(args));
    }

    static Finding of(String element, Mistake mistake) {
        return new Finding(Level.BLOCKING, element, mistake.key(), mistake.arguments());
    }

    public boolean isBlocking() {
        return level == Level.BLOCKING;
    }
}
