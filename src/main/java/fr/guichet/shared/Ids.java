package fr.guichet.shared;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifiers of rows: UUID version 7, so that an index fills in the order of time. */
public final class Ids {
    private Ids() {}

    /** A new identifier, later in order than those before it. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
