package fr.guichet.exports;

import fr.guichet.queue.Criterion;
import fr.guichet.queue.Queue;
import fr.guichet.queue.QueueRow;
import fr.guichet.queue.QueueSelection;
import fr.guichet.queue.Viewpoint;
import fr.guichet.queue.Viewpoints;
import fr.guichet.shared.OrderedWork;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes exports, so many requests a transaction in the order of their numbers: the part and the place where the next begins are
 * written together, so that a stop loses nothing and repeats nothing.
 */
@Component
public class ExportWork implements OrderedWork {
    private static final Logger LOG = LoggerFactory.getLogger(ExportWork.class);
    private static final int PART = 2000;

    private final JdbcClient jdbc;
    private final Queue queue;
    private final Viewpoints viewpoints;
    private final ExportLines lines;
    private final TransactionTemplate transaction;

    ExportWork(JdbcClient jdbc, Queue queue, Viewpoints viewpoints, ExportLines lines, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.viewpoints = viewpoints;
        this.lines = lines;
        this.transaction = transaction;
    }

    @Override
    public void runDue(Instant now) {
        jdbc.sql("delete from exports where expires_at < :now").param("now", now.atOffset(ZoneOffset.UTC)).update();
        List<UUID> atWork = jdbc.sql("select id from exports where state in ('WAITING', 'RUNNING') order by made_at")
                .query(UUID.class).list();
        atWork.forEach(this::make);
    }

    private void make(UUID id) {
        try {
            boolean more = true;
            while (more) {
                more = Boolean.TRUE.equals(transaction.execute(status -> claim(id).filter(this::isMoreAfterAPart).isPresent()));
            }
        } catch (RuntimeException failed) {
            LOG.error("Export {} could not be made", id, failed);
            jdbc.sql("update exports set state = 'FAILED' where id = :id").param("id", id).update();
        }
    }

    private Optional<Export> claim(UUID id) {
        return jdbc.sql("select * from exports where id = :id and state in ('WAITING', 'RUNNING') for update skip locked")
                .param("id", id).query(Exports::export).optional();
    }

    private boolean isMoreAfterAPart(Export export) {
        QueueSelection selection = QueueSelection.of(export.selection());
        Viewpoint viewpoint = viewpoints.of(export.madeBy(), export.day());
        boolean first = export.state() == Export.State.WAITING;
        int total = first ? queue.count(selection, viewpoint) : export.total();
        List<QueueRow> rows = queue.byNumber(selection, viewpoint, export.lastNumber(), PART);
        boolean more = rows.size() == PART;
        String text = (first ? lines.head(export.columns(), selection.value(Criterion.FORM), viewpoint.reach()) : "")
                + lines.lines(rows, export.columns(), viewpoint.reach());
        jdbc.sql("""
                 insert into export_parts (export_id, position, bytes)
                 values (:id, (select count(*) from export_parts where export_id = :id), :bytes)
                 """).param("id", export.id()).param("bytes", text.getBytes(StandardCharsets.UTF_8)).update();
        jdbc.sql(
                "update exports set state = :state, total = :total, written = written + :rows, last_number = :last where id = :id")
                .param("id", export.id()).param("state", (more ? Export.State.RUNNING : Export.State.DONE).name())
                .param("total", total).param("rows", rows.size())
                .param("last", rows.isEmpty() ? export.lastNumber() : rows.getLast().number()).update();
        return more;
    }
}
