package fr.guichet.lists;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * A list as it is now.
 *
 * @param slug   how questions name it
 * @param titles of all its columns: code, label, then others; one alone is both code and label
 */
public record MaintainedList(String slug, String name, List<String> titles, int rows, ZonedDateTime changedAt, String changedBy) {
    /** The columns after code and label. */
    public List<ListColumn> columns() {
        return titles.stream().skip(2).map(ListColumn::titled).toList();
    }
}
