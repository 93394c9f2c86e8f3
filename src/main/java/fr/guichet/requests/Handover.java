package fr.guichet.requests;

import fr.guichet.shared.Actor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands over at once all that an agent who leaves has under way. */
@Service
public class Handover {
    private final JdbcClient jdbc;

    Handover(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an agent has under way. @param requests that they own @param entries begun from paper and not filed */
    public record Load(int requests, int entries) {
        public boolean isNothing() {
            return requests + entries == 0;
        }
    }

    @Transactional(readOnly = true)
    public Load of(UUID agent) {
        return jdbc.sql("""
                        select (select count(*) from queue_entries where owner_id = :agent and not ended) as requests,
                            (select count(*) from requests where owner_id = :agent and state = 'DRAFT') as entries
                        """).param("agent", agent).query((row, number) -> new Load(row.getInt("requests"), row.getInt("entries")))
                .single();
    }

    /**
     * Each request says in its history who had it and who has it now. Nobody instructs their own request: it goes back to the queue.
     *
     * @param from name of the agent who leaves
     * @param to the agent who takes over, none for nobody in particular; what was begun from paper waits for an agent then
     * @return how many requests were handed over
     */
    @Transactional
    public int handOver(UUID agent, String from, @Nullable UUID to, @Nullable String name, Actor by, Instant at) {
        if (to != null) {
            jdbc.sql("update requests set owner_id = :to, owner_name = :name where owner_id = :agent and state = 'DRAFT'")
                    .param("to", to).param("name", name).param("agent", agent).update();
        }
        return jdbc.sql(
                """
                with given as (
                    update requests r set version = r.version + 1,
                        owner_id = case when r.requester_account is distinct from t.id then t.id end,
                        owner_name = case when r.requester_account is distinct from t.id then t.name end
                    from (select cast(:to as uuid) as id, cast(:name as text) as name) t
                    where r.id in (select request_id from queue_entries where owner_id = :agent and not ended)
                    returning r.id, r.owner_id, r.owner_name),
                queued as (
                    update queue_entries q set owner_id = given.owner_id, owner_name = given.owner_name from given where q.request_id = given.id)
                insert into request_history (id, request_id, at, action, detail, actor_id, actor_name, actor_kind)
                select gen_random_uuid(), id, :at, 'HANDED_OVER', concat_ws(' → ', :from, owner_name), :actor, :actorName, :kind from given
                """)
                .param("agent", agent).param("to", to).param("name", name).param("from", from)
                .param("at", at.atOffset(ZoneOffset.UTC)).param("actor", by.id()).param("actorName", by.name())
                .param("kind", by.kind().name()).update();
    }
}
