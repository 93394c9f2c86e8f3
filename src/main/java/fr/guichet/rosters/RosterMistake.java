package fr.guichet.rosters;

import java.util.List;

/**
 * What keeps a file from being taken in.
 *
 * @param line where in the file, 0 for the whole
 * @param column its title, empty for the whole line
 * @param key of its sentence
 */
public record RosterMistake(long line, String column, String key, List<Object> details) {}
