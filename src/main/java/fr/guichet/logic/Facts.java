package fr.guichet.logic;

import java.time.LocalDate;
import java.util.List;

/** All that an expression may look at when it is worked out. */
public interface Facts {
    /** The day of reading. */
    LocalDate today();

    /** The answer, computed value, setting or fact behind an id; nothing when there is none, or when it is not asked. */
    Value value(String id);

    /** Whether something was given, were it not to be understood; a document, whether it is joined. */
    boolean isAnswered(String id);

    /** The items of a group, each with its own answers before those around it. */
    List<? extends Facts> items(String group);

    /** Whether an address is in a commune that is not one of the authority's. */
    boolean isOutside(String id);

    /** A cell of a table in its version in force on a day; nothing when there is none. */
    Value lookup(String table, String key, String column, LocalDate on);
}
