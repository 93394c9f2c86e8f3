package fr.guichet.exports;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.queue.QueueSelection;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.TimeConfiguration;
import fr.guichet.shared.WorkOrdered;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders exports and hands them out, each to the agent who asked for it; both are in the journal. */
@Service
public class Exports {
    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Exports(JdbcClient jdbc, Audit audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
    }

    /** @param id made with the page that asks for it, so that a second click is the same order */
    @Transactional
    public void order(UUID id, QueueSelection selection, List<String> columns, SignedIn who, Instant at) {
        int made = jdbc.sql("""
                            insert into exports (id, made_by, made_by_name, made_at, day, selection, columns, expires_at)
                            values (:id, :by, :name, :at, :day, :selection, :columns, :expires) on conflict (id) do nothing
                            """).param("id", id).param("by", who.id().value()).param("name", who.name())
                .param("at", at.atOffset(ZoneOffset.UTC)).param("day", LocalDate.ofInstant(at, TimeConfiguration.ZONE))
                .param("selection", selection.query()).param("columns", columns.toArray(String[]::new))
                .param("expires", at.plus(KEPT).atOffset(ZoneOffset.UTC)).update();
        if (made > 0) {
            audit.record(who, "exports.audit.ordered", selection.query() + " : " + String.join(", ", columns));
            events.publishEvent(new WorkOrdered(ExportWork.class));
        }
    }

    /** The exports of an agent that are still kept, the latest first. */
    @Transactional(readOnly = true)
    public List<Export> of(UUID agent) {
        return jdbc.sql("select * from exports where made_by = :agent order by made_at desc limit 50").param("agent", agent)
                .query(Exports::export).list();
    }

    /** A finished export of an agent, noted in the journal. @throws NotFound when there is none, or it is somebody else's */
    @Transactional
    public Export take(UUID id, SignedIn who) {
        Export export = jdbc.sql("select * from exports where id = :id and made_by = :agent and state = 'DONE'").param("id", id)
                .param("agent", who.id().value()).query(Exports::export).optional()
                .orElseThrow(() -> new NotFound("export " + id));
        audit.record(who, "exports.audit.taken", String.valueOf(export.written()));
        return export;
    }

    /** Writes the file, one part in memory at a time. @param out left open */
    public void write(Export export, OutputStream out) throws IOException {
        for (int position = 0;; position++) {
            Optional<byte[]> part = jdbc.sql("select bytes from export_parts where export_id = :id and position = :position")
                    .param("id", export.id()).param("position", position).query((row, n) -> row.getBytes(1)).optional();
            if (part.isEmpty()) {
                return;
            }
            out.write(part.get());
        }
    }

    static Export export(ResultSet row, int number) throws SQLException {
        return new Export(row.getObject("id", UUID.class), row.getObject("made_by", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(), row.getObject("day", LocalDate.class),
                row.getString("selection"), List.of((String[]) row.getArray("columns").getArray()),
                Export.State.valueOf(row.getString("state")), row.getInt("total"), row.getInt("written"),
                row.getString("last_number"), row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
