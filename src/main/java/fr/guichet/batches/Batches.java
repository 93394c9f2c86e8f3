package fr.guichet.batches;

import fr.guichet.accounts.SignedIn;
import fr.guichet.queue.Queue;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.WorkOrdered;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders operations on many requests, each for the agent who made it. */
@Service
@Transactional
public class Batches {
    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final BatchRows rows;
    private final ApplicationEventPublisher events;

    Batches(JdbcClient jdbc, BatchRows rows, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.events = events;
    }

    /** What became of one request. */
    public record Item(String number, String name, String reason) {}

    /** Fixes on which requests something is to be done, by one statement however many they are. */
    public void order(BatchOrder order, Queue.Selected selected, SignedIn who, Instant at) {
        int made = jdbc
                .sql("""
                     insert into batch_operations (id, deed, agent_id, agent_name, label_id, made_by, made_by_name, made_at, state)
                     values (:id, :deed, :agent, :agentName, :label, :by, :byName, :at, :state) on conflict (id) do nothing
                     """)
                .param("id", order.id()).param("deed", order.deed().name())
                .param("agent", order.agent() == null ? null : order.agent().id().value())
                .param("agentName", order.agent() == null ? null : order.agent().name()).param("label", order.label())
                .param("by", who.id().value()).param("byName", who.name()).param("at", at.atOffset(ZoneOffset.UTC))
                .param("state", (order.atOnce() ? BatchOperation.State.RUNNING : BatchOperation.State.PREPARED).name()).update();
        if (made > 0) {
            jdbc.sql("insert into batch_items (operation_id, request_id) select :operation, request_id from (%s) chosen"
                    .formatted(selected.sql())).params(selected.with()).param("operation", order.id()).update();
            events.publishEvent(new WorkOrdered(BatchWork.class));
        }
    }

    /** @throws NotFound when it is somebody else's */
    @Transactional(readOnly = true)
    public BatchOperation find(UUID id, UUID agent) {
        return rows.find(id).filter(one -> one.madeBy().equals(agent)).orElseThrow(() -> new NotFound("operation " + id));
    }

    /** The latest operations of an agent. */
    @Transactional(readOnly = true)
    public List<BatchOperation> of(UUID agent) {
        return rows.of(agent);
    }

    /** The first requests of an operation of which something has to be said: what failed, or could not be taken back. */
    @Transactional(readOnly = true)
    public List<Item> told(UUID id) {
        return jdbc
                .sql("""
                     select q.number, q.subject_name as name, i.reason from batch_items i join queue_entries q using (request_id)
                     where i.operation_id = :id and i.state in ('FAILED', 'KEPT') order by q.number limit :most
                     """).param("id", id).param("most", SHOWN).query(Item.class).list();
    }

    /** The first of those for which all went well. */
    @Transactional(readOnly = true)
    public List<Item> well(UUID id) {
        return jdbc
                .sql("""
                     select q.number, q.subject_name as name, coalesce(i.reason, '') as reason from batch_items i join queue_entries q using (request_id)
                     where i.operation_id = :id and i.state in ('DONE', 'UNCHANGED', 'UNDONE') order by q.number limit :most
                     """)
                .param("id", id).param("most", SHOWN).query(Item.class).list();
    }

    /** The requests for which all went well, in the order of their making. */
    @Transactional(readOnly = true)
    public List<UUID> requests(UUID id) {
        return jdbc.sql("select request_id from batch_items where operation_id = :id and state = 'DONE' order by request_id")
                .param("id", id).query(UUID.class).list();
    }

    /** Begins what was prepared; nothing happens the second time. */
    public void start(UUID id, UUID agent) {
        move(id, agent, BatchOperation.State.PREPARED, BatchOperation.State.RUNNING);
    }

    /** Takes back what can be; nothing happens the second time. */
    public void undo(UUID id, UUID agent) {
        if (find(id, agent).canBeUndone()) {
            move(id, agent, BatchOperation.State.DONE, BatchOperation.State.UNDOING);
        }
    }

    private void move(UUID id, UUID agent, BatchOperation.State from, BatchOperation.State to) {
        find(id, agent);
        jdbc.sql("update batch_operations set state = :to where id = :id and state = :from").param("id", id)
                .param("from", from.name()).param("to", to.name()).update();
        events.publishEvent(new WorkOrdered(BatchWork.class));
    }

    /** Forgets what was prepared and is not wanted. */
    public void abandon(UUID id, UUID agent) {
        find(id, agent);
        jdbc.sql("delete from batch_operations where id = :id and state = 'PREPARED'").param("id", id).update();
    }
}
