package fr.guichet.editor;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What typed text means.
 *
 * @param value none when nothing is given
 * @param wrong the sentence that says why it means nothing, none when it does
 */
record Reading(@Nullable JsonNode value, @Nullable String wrong) {
    static Reading of(@Nullable JsonNode value) {
        return new Reading(value, null);
    }

    static Reading wrong(String sentence) {
        return new Reading(null, sentence);
    }
}
