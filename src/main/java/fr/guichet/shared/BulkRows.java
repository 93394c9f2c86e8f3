package fr.guichet.shared;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Rows on their way into one table by COPY, which PostgreSQL takes in faster than anything else. */
public final class BulkRows {
    private final String statement;
    private final StringBuilder rows = new StringBuilder();
    private int count;

    public BulkRows(String table, String... columns) {
        this.statement = "copy " + table + " (" + String.join(", ", columns) + ") from stdin";
    }

    /** Adds a row. @param values in the order of the columns, each written as its text */
    public void add(@Nullable Object... values) {
        for (int column = 0; column < values.length; column++) {
            if (column > 0) {
                rows.append('\t');
            }
            append(values[column]);
        }
        rows.append('\n');
        count++;
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            rows.append("\\N");
            return;
        }
        String text = value.toString();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            switch (sign) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(sign);
            }
        }
    }

    /** Sends all rows, in the transaction under way. */
    public void write(DataSource database) {
        if (count == 0) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, new StringReader(rows.toString()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
