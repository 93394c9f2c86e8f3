package fr.guichet.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that does not answer from a fault of ours. */
final class DatabaseAway {
    private DatabaseAway() {}

    /** Whether the database could not be reached, or is starting or stopping (SQLSTATE classes 08 and 57P). */
    static boolean caused(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P"))) {
                return true;
            }
        }
        return false;
    }
}
