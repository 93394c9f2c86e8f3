package fr.guichet.requests;

import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the queue anew from the requests, in batches, while everybody works on: after an import, or when what a row says has
 * changed. Each row is made by the {@link QueueWriter}, as after any change of its request.
 */
@Service
public class QueueRebuild {
    private static final int BATCH = 500;
    private static final UUID BEGINNING = new UUID(0, 0);

    private final Requests requests;
    private final RequestViews views;
    private final QueueWriter queue;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    QueueRebuild(Requests requests, RequestViews views, QueueWriter queue, JdbcClient jdbc, TransactionTemplate transaction) {
        this.requests = requests;
        this.views = views;
        this.queue = queue;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Writes the rows of all filed requests. @param written is told after each batch how many are done */
    public long run(LongConsumer written) {
        long count = 0;
        List<UUID> batch = next(BEGINNING);
        while (!batch.isEmpty()) {
            List<UUID> now = batch;
            transaction.executeWithoutResult(status -> writeLocked(now));
            count += batch.size();
            written.accept(count);
            batch = next(batch.getLast());
        }
        return count;
    }

    private List<UUID> next(UUID after) {
        return jdbc.sql("select id from requests where state <> 'DRAFT' and id > :after order by id limit :most")
                .param("after", after).param("most", BATCH).query(UUID.class).list();
    }

    /** Nobody moves these requests meanwhile, or an older row would be written over a newer one. */
    void writeLocked(List<UUID> batch) {
        jdbc.sql("select id from requests where id = any (:ids) order by id for share").param("ids", batch.toArray(UUID[]::new))
                .query(UUID.class).list();
        write(batch);
    }

    /** Writes the rows of these requests, in the transaction under way. */
    public void write(List<UUID> batch) {
        queue.write(views.all(requests.findAllByIdIn(batch)));
    }
}
