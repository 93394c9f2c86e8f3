package fr.guichet.bench;

import fr.guichet.requests.Channel;
import fr.guichet.requests.FilingOutcome;
import fr.guichet.requests.RequestFiling;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import fr.guichet.testing.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Filing a draft that is all answered, against the rows that it leaves, inserted without any thought. */
final class Filing {
    private static final int IN_A_ROUND = 100;
    /** The tables that may be written, those referred to first. */
    private static final List<String> TABLES = List.of("people", "requests", "supporting_documents", "request_history",
            "queue_entries", "notices", "notice_attachments");
    /** Counts up in place, in one row for all. */
    private static final String COUNTER = "request_numbers";

    private final RequestMother requests;
    private final RequestFiling filing;
    private final Actor citizen;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final Statements statements;
    private final Clock clock;
    private int copies;

    Filing(RequestMother requests, RequestFiling filing, TransactionTemplate transaction, JdbcTemplate jdbc,
            Statements statements,
            Clock clock) {
        this.requests = requests;
        this.filing = filing;
        this.citizen = requests.madeleine();
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.statements = statements;
        this.clock = clock;
    }

    /** Rows of one table. */
    record Rows(String insert, List<List<@Nullable Object>> values) {}

    Line compare(Rounds rounds) throws Exception {
        RequestId draft = requests.draft();
        long before = statements.prepared();
        file(draft);
        long queries = statements.prepared() - before;
        List<Rows> rows = written(requests.draft());
        return rounds.compare("filing a request", this::rateOfFiling, () -> rateOfRows(rows), String.valueOf(queries));
    }

    private double rateOfFiling() {
        List<RequestId> drafts = new ArrayList<>();
        for (int draft = 0; draft < IN_A_ROUND; draft++) {
            drafts.add(requests.draft());
        }
        long begin = System.nanoTime();
        drafts.forEach(this::file);
        return IN_A_ROUND * 1e9 / (System.nanoTime() - begin);
    }

    private void file(RequestId draft) {
        FilingOutcome outcome = filing.file(draft, Channel.ONLINE, LocalDate.now(clock), null, citizen, clock.instant());
        if (!(outcome instanceof FilingOutcome.Filed)) {
            throw new IllegalStateException("Not filed: " + outcome);
        }
    }

    /** All rows that the transaction of one filing leaves, the request itself among them. */
    private List<Rows> written(RequestId draft) {
        String filed = Objects.requireNonNull(transaction.execute(status -> {
            file(draft);
            return Objects.requireNonNull(jdbc.queryForObject("select pg_current_xact_id()::xid::text", String.class));
        }));
        List<String> written = jdbc.queryForList("select tablename from pg_tables where schemaname = 'public'", String.class)
                .stream().filter(table -> !table.equals(COUNTER))
                .filter(table -> !jdbc.queryForList("select 1 from " + table + " where xmin = '" + filed + "'::xid").isEmpty())
                .toList();
        if (!TABLES.containsAll(written)) {
            throw new IllegalStateException("Filing writes other tables than " + TABLES + ": " + written);
        }
        return TABLES.stream().filter(written::contains).map(table -> rows(table, filed)).toList();
    }

    private Rows rows(String table, String transactionId) {
        List<String> columns = jdbc.queryForList("""
                                                 select column_name from information_schema.columns
                                                 where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'
                                                 order by ordinal_position
                                                 """, String.class, table);
        List<List<@Nullable Object>> values = jdbc.query(
                "select " + String.join(", ", columns) + " from " + table + " where xmin = '" + transactionId + "'::xid",
                (row, at) -> {
                    List<@Nullable Object> one = new ArrayList<>();
                    for (int column = 1; column <= columns.size(); column++) {
                        one.add(row.getObject(column));
                    }
                    return one;
                });
        String marks = String.join(", ", columns.stream().map(column -> "?").toList());
        return new Rows("insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")", values);
    }

    private double rateOfRows(List<Rows> rows) throws SQLException {
        List<List<Rows>> all = new ArrayList<>();
        for (int copy = 0; copy < IN_A_ROUND; copy++) {
            all.add(copy(rows));
        }
        DataSource source = Objects.requireNonNull(jdbc.getDataSource());
        long begin = System.nanoTime();
        for (List<Rows> copy : all) {
            insert(source, copy);
        }
        return IN_A_ROUND * 1e9 / (System.nanoTime() - begin);
    }

    /** The same rows with other keys and another number. */
    private List<Rows> copy(List<Rows> rows) {
        Set<Object> keys = new HashSet<>();
        rows.forEach(table -> table.values().forEach(row -> keys.add(Objects.requireNonNull(row.getFirst()))));
        Map<Object, UUID> fresh = new HashMap<>();
        keys.forEach(key -> fresh.put(key, Ids.next()));
        String number = "%06d".formatted(900_000 - ++copies);
        return rows.stream()
                .map(table -> new Rows(table.insert(), table.values().stream().map(row -> copy(row, fresh, number)).toList()))
                .toList();
    }

    private static List<@Nullable Object> copy(List<@Nullable Object> row, Map<Object, UUID> fresh, String number) {
        List<@Nullable Object> copy = new ArrayList<>();
        for (Object value : row) {
            if (value instanceof String text) {
                copy.add(text.replaceAll("(APA-\\d{4}-)\\d{6}(-[A-Z])", "$1" + number + "$2"));
            } else {
                copy.add(value instanceof UUID key ? fresh.getOrDefault(key, key) : value);
            }
        }
        return copy;
    }

    private static void insert(DataSource source, List<Rows> rows) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (Rows table : rows) {
                try (var statement = connection.prepareStatement(table.insert())) {
                    for (List<@Nullable Object> row : table.values()) {
                        for (int column = 0; column < row.size(); column++) {
                            statement.setObject(column + 1, row.get(column));
                        }
                        statement.addBatch();
                    }
                    statement.executeBatch();
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }
}
