package fr.guichet.forms;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a form takes requests, apart from the dates that its definition sets.
 *
 * @param open whether a citizen may begin and send one
 * @param listed whether it stands in the catalogue
 * @param reason why, told to citizens while it is closed; may be empty
 * @param changedAt when it was last opened, closed, shown or hidden, none if never
 * @param changedBy by whom, empty if never
 */
public record FormState(boolean open, boolean listed, String reason, @Nullable Instant changedAt, String changedBy) {
    /** Of a form that nobody has closed or hidden. */
    public static final FormState UNTOUCHED = new FormState(true, true, "", null, "");
}
