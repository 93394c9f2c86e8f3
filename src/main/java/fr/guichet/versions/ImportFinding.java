package fr.guichet.versions;

import org.jspecify.annotations.Nullable;

/**
 * Something found in a file, for whoever brought it.
 *
 * @param blocking whether it keeps the file from being taken in
 * @param place where in the definition, in words; empty for the whole
 * @param line where in the file, none when it is about the whole or the file gives none
 */
public record ImportFinding(boolean blocking, String place, String text, @Nullable Integer line) {}
