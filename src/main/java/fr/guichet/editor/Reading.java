package fr.guichet.editor;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What typed text means.
 *
 * @param value none when nothing is given
 * @param wrong the sentence that says why it means nothing, none when it does
 * @param pending the inputs as they now stand, when something is not finished; none when it is
 */
record Reading(@Nullable JsonNode value, @Nullable String wrong, @Nullable Map<String, String> pending) {
    static Reading of(@Nullable JsonNode value) {
        return new Reading(value, null, null);
    }

    static Reading wrong(String sentence) {
        return new Reading(null, sentence, null);
    }

    static Reading pending(Map<String, String> parts) {
        return new Reading(null, null, parts);
    }
}
