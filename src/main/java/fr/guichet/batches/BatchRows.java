package fr.guichet.batches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of operations and of their requests. */
@Component
class BatchRows {
    private static final String OPERATIONS = """
                                             select o.*, l.name as label_name, n.* from batch_operations o left join labels l on l.id = o.label_id
                                             cross join lateral (select count(*) filter (where state = 'PENDING') as pending,
                                                 count(*) filter (where state = 'DONE') as done, count(*) filter (where state = 'UNCHANGED') as unchanged,
                                                 count(*) filter (where state = 'FAILED') as failed, count(*) filter (where state = 'UNDONE') as undone,
                                                 count(*) filter (where state = 'KEPT') as kept from batch_items i where i.operation_id = o.id) n
                                             """;

    private final JdbcClient jdbc;

    BatchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A request of an operation, held until the end of the transaction. @param former who saw to it before */
    record Claimed(UUID request, Former former) {}

    Optional<BatchOperation> find(UUID id) {
        return jdbc.sql(OPERATIONS + "where o.id = :id").param("id", id).query(BatchRows::operation).optional();
    }

    List<BatchOperation> of(UUID agent) {
        return jdbc.sql(OPERATIONS + "where o.made_by = :agent and o.state <> 'PREPARED' order by o.made_at desc limit 30")
                .param("agent", agent).query(BatchRows::operation).list();
    }

    /** What is under way, the oldest first. */
    List<BatchOperation> atWork() {
        return jdbc.sql(OPERATIONS + "where o.state in ('RUNNING', 'UNDOING') order by o.made_at").query(BatchRows::operation)
                .list();
    }

    /** The next request that nobody else is at. */
    Optional<Claimed> claim(BatchOperation operation) {
        return jdbc.sql("""
                        select request_id, former_id, former_name, former_substitute_id, former_substitute_name from batch_items
                        where operation_id = :id and state = :state order by request_id limit 1 for update skip locked
                        """).param("id", operation.id()).param("state", before(operation))
                .query((row, n) -> new Claimed(row.getObject(1, UUID.class), new Former(row.getObject(2, UUID.class),
                        row.getString(3), row.getObject(4, UUID.class), row.getString(5))))
                .optional();
    }

    void settle(BatchOperation operation, UUID request, String state, @Nullable String reason, Former former) {
        jdbc.sql("""
                 update batch_items set state = :state, reason = :reason, former_id = :former, former_name = :formerName,
                     former_substitute_id = :substitute, former_substitute_name = :substituteName
                 where operation_id = :id and request_id = :request and state = :before
                 """).param("id", operation.id()).param("request", request).param("state", state).param("reason", reason)
                .param("former", former.owner()).param("formerName", former.ownerName()).param("substitute", former.substitute())
                .param("substituteName", former.substituteName()).param("before", before(operation)).update();
    }

    /** Ends an operation of which every request has been seen to. */
    void finish(BatchOperation operation, Instant at) {
        jdbc.sql("""
                 update batch_operations set state = :end, finished_at = :at where id = :id and state = :state
                     and not exists (select from batch_items where operation_id = :id and state = :before)
                 """).param("id", operation.id()).param("state", operation.state().name()).param("before", before(operation))
                .param("end", operation.state() == BatchOperation.State.UNDOING ? "UNDONE" : "DONE")
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    private static String before(BatchOperation operation) {
        return operation.state() == BatchOperation.State.UNDOING ? "DONE" : "PENDING";
    }

    private static BatchOperation operation(ResultSet row, int number) throws SQLException {
        return new BatchOperation(row.getObject("id", UUID.class), BatchDeed.valueOf(row.getString("deed")),
                row.getObject("agent_id", UUID.class), row.getString("agent_name"), row.getObject("label_id", UUID.class),
                row.getString("label_name"), row.getObject("made_by", UUID.class), row.getString("made_by_name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(), BatchOperation.State.valueOf(row.getString("state")),
                row.getInt("pending"), row.getInt("done"), row.getInt("unchanged"), row.getInt("failed"), row.getInt("undone"),
                row.getInt("kept"));
    }
}
