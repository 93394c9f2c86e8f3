package fr.guichet.labels;

import java.util.UUID;

/**
 * A word that agents put on requests.
 *
 * @param tone its colour, one of the style sheet: info, ok, warn, late or off
 * @param retired no longer offered; requests that carry it keep it
 */
public record Label(UUID id, String name, String tone, boolean retired) {}
