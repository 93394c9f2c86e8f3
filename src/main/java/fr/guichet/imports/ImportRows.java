package fr.guichet.imports;

import fr.guichet.shared.BulkRows;
import fr.guichet.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how far each import is. Whoever works on one holds it for some minutes, and loses it when it is stopped or the time is over. */
@Component
class ImportRows {
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final DataSource database;

    ImportRows(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    UUID add(ImportKind kind, String fileName, String storedAs, String charset, long lines, UUID by, String byName, Instant at) {
        UUID id = Ids.next();
        jdbc.sql(
                """
                insert into imports (id, kind, file_name, stored_as, charset, lines, trial, state, created_at, created_by, created_by_name)
                values (:id, :kind, :file, :stored, :charset, :lines, true, 'RUNNING', :at, :by, :name)
                """)
                .param("id", id).param("kind", kind.name()).param("file", fileName).param("stored", storedAs)
                .param("charset", charset).param("lines", lines).param("at", utc(at)).param("by", by).param("name", byName)
                .update();
        return id;
    }

    List<Import> all() {
        return jdbc.sql("select * from imports order by created_at desc, id desc limit 100").query((row, at) -> read(row)).list();
    }

    Optional<Import> find(UUID id) {
        return jdbc.sql("select * from imports where id = :id").param("id", id).query((row, at) -> read(row)).optional();
    }

    /** Takes hold of an import on which nobody works. */
    Optional<Import> claim(UUID worker, Instant now) {
        return jdbc.sql("""
                        update imports set claimed_by = :worker, claimed_until = :until where id = (
                            select id from imports where state = 'RUNNING' and (claimed_until is null or claimed_until < :now)
                            order by created_at limit 1 for update skip locked)
                        returning *
                        """).param("worker", worker).param("until", utc(now.plus(LEASE))).param("now", utc(now))
                .query((row, at) -> read(row)).optional();
    }

    /** Notes that more lines are dealt with, in the transaction that has done so. @return false when it is no longer the worker's */
    boolean advance(Import one, UUID worker, int lines, int known, int refused, Instant now) {
        return jdbc.sql("""
                        update imports set position = position + :lines, known = known + :known, refused = refused + :refused,
                            taken = taken + :lines - :known - :refused, claimed_until = :until
                        where id = :id and state = 'RUNNING' and claimed_by = :worker
                        """).param("lines", lines).param("known", known).param("refused", refused)
                .param("until", utc(now.plus(LEASE))).param("id", one.id()).param("worker", worker).update() == 1;
    }

    void end(UUID id, Import.State state, String failure, Instant now) {
        jdbc.sql(
                """
                update imports set state = :state, failure = nullif(:failure, ''), ended_at = :now, claimed_by = null, claimed_until = null
                where id = :id and state = 'RUNNING'
                """)
                .param("state", state.name()).param("failure", failure).param("now", utc(now)).param("id", id).update();
    }

    /** Goes on where it stopped. */
    boolean goOn(UUID id) {
        return jdbc.sql(
                "update imports set state = 'RUNNING', failure = null, ended_at = null where id = :id and state in ('STOPPED', 'FAILED')")
                .param("id", id).update() == 1;
    }

    /** From a trial that is over to the beginning in earnest. */
    boolean takeForGood(UUID id) {
        jdbc.sql(
                "delete from import_findings where import_id = (select id from imports where id = :id and trial and state = 'DONE')")
                .param("id", id).update();
        return jdbc
                .sql("""
                     update imports set trial = false, state = 'RUNNING', position = 0, taken = 0, known = 0, refused = 0, ended_at = null
                     where id = :id and trial and state = 'DONE'
                     """)
                .param("id", id).update() == 1;
    }

    void note(UUID id, List<ImportFinding> findings) {
        var rows = new BulkRows("import_findings", "import_id", "line", "place", "column_name", "value", "reason", "refused");
        for (int place = 0; place < findings.size(); place++) {
            ImportFinding one = findings.get(place);
            rows.add(id, one.line(), place, one.column(), one.value(), one.reason(), one.refused());
        }
        rows.write(database);
    }

    /** The first findings after a line, those of the last line all together. */
    List<ImportFinding> findings(UUID id, long afterLine, int most) {
        return jdbc.sql("""
                        select * from (
                            select line, place, column_name, value, reason, refused from import_findings
                            where import_id = :id and line > :after order by line fetch first :most rows with ties) page
                        order by line, place
                        """).param("id", id).param("after", afterLine).param("most", most)
                .query((row, at) -> new ImportFinding(row.getLong("line"), row.getString("column_name"), row.getString("value"),
                        row.getString("reason"), row.getBoolean("refused")))
                .list();
    }

    private static Import read(ResultSet row) throws SQLException {
        return new Import(row.getObject("id", UUID.class), ImportKind.valueOf(row.getString("kind")), row.getString("file_name"),
                row.getString("stored_as"), row.getString("charset"), row.getLong("lines"), row.getBoolean("trial"),
                Import.State.valueOf(row.getString("state")), row.getLong("position"), row.getLong("taken"), row.getLong("known"),
                row.getLong("refused"), row.getString("failure"), row.getObject("created_at", OffsetDateTime.class),
                row.getObject("created_by", UUID.class), row.getString("created_by_name"),
                row.getObject("ended_at", OffsetDateTime.class));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
