package fr.guichet.blueprints;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What came of an edit. Where it did not come about, nothing has changed. */
public sealed interface Outcome {
    /** It is kept. @param element what it was about, under its address of now */
    record Kept(ElementId element) implements Outcome {}

    /** Somebody else has changed the same meanwhile. @param theirs what stands there now, none when it is not given any more */
    record Conflict(@Nullable JsonNode theirs, String by, Instant at) implements Outcome {}

    /** The element is no longer there. @param by who took it away, empty when nobody knows */
    record Gone(ElementId element, String by) implements Outcome {}

    /** It cannot be. @param key the message that says why */
    record Refused(String key, List<String> arguments) implements Outcome {
        static Refused of(String key, String... arguments) {
            return new Refused(key, List.of(arguments));
        }
    }

    default boolean isKept() {
        return this instanceof Kept;
    }
}
