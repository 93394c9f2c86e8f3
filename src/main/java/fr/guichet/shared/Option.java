package fr.guichet.shared;

/**
 * Something to choose in a list.
 *
 * @param value as it is sent
 * @param label as it is read
 */
public record Option(String value, String label) {}
