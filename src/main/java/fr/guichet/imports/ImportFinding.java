package fr.guichet.imports;

/**
 * What is wrong in a line, to be read by whoever made the file.
 *
 * @param line    the line of the file, the titles being the first
 * @param column  its title; empty for the line as a whole
 * @param refused whether the line is left out; else only this value is
 */
public record ImportFinding(long line, String column, String value, String reason, boolean refused) {
    private static final int MOST_SIGNS = 200;

    public ImportFinding {
        value = value.length() > MOST_SIGNS ? value.substring(0, MOST_SIGNS) + "…" : value;
    }
}
