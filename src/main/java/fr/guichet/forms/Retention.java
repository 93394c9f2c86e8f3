package fr.guichet.forms;

import org.jspecify.annotations.Nullable;

/**
 * How many years the file of an ended request is kept, by how it ended, as agreed with the Archives départementales.
 *
 * @param years for what is not named, none for ten
 */
public record Retention(
        @Nullable Integer years,
        @Nullable Integer granted,
        @Nullable Integer refused,
        @Nullable Integer answered,
        @Nullable Integer closed,
        @Nullable Integer withdrawn) {
    private static final int USUAL = 10;

    /** @param outcome the name of a part, such as `granted` */
    public int yearsAfter(String outcome) {
        Integer own = switch (outcome) {
            case "granted" -> granted;
            case "refused" -> refused;
            case "answered" -> answered;
            case "closed" -> closed;
            case "withdrawn" -> withdrawn;
            default -> null;
        };
        return own != null ? own : years == null ? USUAL : years;
    }
}
