package fr.guichet.partners;

import java.util.Map;
import java.util.UUID;

/**
 * What a link of a partner says: right as far as its key goes, its answers not looked at yet.
 *
 * @param answers by the ids of questions: texts, lists and maps of them
 */
public record Prepared(UUID partner, String name, Map<String, Object> answers) {}
