package fr.guichet.blueprints;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A property that somebody wants to be otherwise.
 *
 * @param property its path, dots between the levels; the technical name is renamed wherever it is mentioned
 * @param seen the mark of the value that they saw, see {@link Values#mark}
 * @param value none takes it away
 */
public record Wish(ElementId element, String property, String seen, @Nullable JsonNode value) {}
