package fr.guichet.demonstration.volume;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies rows of a table, each column as it is but for those that are said otherwise; days and moments are moved. So a column that
 * joins the table later is copied too.
 */
final class Likeness {
    private final JdbcTemplate jdbc;
    private final String table;
    private final Map<String, String> otherwise;

    /** @param otherwise expressions by the name of their column, with `o` the row that is copied and `p` that of the plan */
    Likeness(JdbcTemplate jdbc, String table, Map<String, String> otherwise) {
        this.jdbc = jdbc;
        this.table = table;
        this.otherwise = otherwise;
    }

    /** @param from what follows `from`, where `o` and `p` are named */
    String statement(String from) {
        List<Column> columns = jdbc
                .query("""
                       select column_name, data_type from information_schema.columns
                       where table_schema = 'public' and table_name = ? and is_generated = 'NEVER' order by ordinal_position
                       """, (row, at) -> new Column(row.getString(1), row.getString(2)), table);
        return "insert into " + table + " (" + columns.stream().map(Column::name).collect(Collectors.joining(", ")) + ")\nselect "
                + columns.stream().map(this::value).collect(Collectors.joining(", ")) + "\nfrom " + from;
    }

    private record Column(String name, String type) {}

    private String value(Column column) {
        return otherwise.getOrDefault(column.name(), switch (column.type()) {
            case "date" -> "o." + column.name() + " + p.days";
            case "timestamp with time zone" -> "o." + column.name() + " + p.moved";
            default -> "o." + column.name();
        });
    }
}
