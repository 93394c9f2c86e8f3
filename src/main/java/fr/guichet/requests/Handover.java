package fr.guichet.requests;

import fr.guichet.accounts.AgentView;
import fr.guichet.requests.HandoverPlan.Taken;
import fr.guichet.rights.Reach;
import fr.guichet.shared.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
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
     * Who would take over which request: the first who may own it, and nobody their own.
     *
     * @param successors what each may do, in the order in which they are asked
     */
    @Transactional(readOnly = true)
    public HandoverPlan plan(UUID agent, Map<AgentView, Reach> successors) {
        return new HandoverPlan(jdbc.sql("""
                                         select q.request_id, q.form_slug, q.territory_id, r.requester_account
                                         from queue_entries q join requests r on r.id = q.request_id
                                         where q.owner_id = :agent and not q.ended order by q.request_id
                                         """).param("agent", agent).query((row, number) -> taken(row, successors)).list());
    }

    private static Taken taken(ResultSet row, Map<AgentView, Reach> successors) throws SQLException {
        UUID request = row.getObject("request_id", UUID.class);
        String form = row.getString("form_slug");
        UUID territory = row.getObject("territory_id", UUID.class);
        UUID requester = row.getObject("requester_account", UUID.class);
        @Nullable
        AgentView by = successors.entrySet().stream().filter(one -> !one.getKey().id().value().equals(requester))
                .filter(one -> one.getValue().on(request, form, territory).mayOwn()).map(Map.Entry::getKey).findFirst()
                .orElse(null);
        return new Taken(request, by);
    }

    /**
     * Each request says in its history who had it and who has it now. A substitute stays one beside a new owner.
     *
     * @param from  name of the agent who leaves
     * @param entry who goes on with what was begun from paper, none for nobody: it waits for an agent then
     */
    @Transactional
    public void handOver(UUID agent, String from, HandoverPlan plan, @Nullable AgentView entry, Actor by, Instant at) {
        if (entry != null) {
            jdbc.sql("update requests set owner_id = :to, owner_name = :name where owner_id = :agent and state = 'DRAFT'")
                    .param("to", entry.id().value()).param("name", entry.name()).param("agent", agent).update();
        }
        jdbc.sql(
                """
                with plan as (select * from unnest(cast(:requests as uuid[]), cast(:owners as uuid[]), cast(:names as text[])) as p (id, owner, name)),
                given as (
                    update requests r set version = r.version + 1, owner_id = p.owner, owner_name = p.name,
                        substitute_id = case when r.substitute_id <> p.owner then r.substitute_id end,
                        substitute_name = case when r.substitute_id <> p.owner then r.substitute_name end
                    from plan p where r.id = p.id and r.owner_id = :agent
                    returning r.id, r.owner_id, r.owner_name, r.substitute_id, r.substitute_name),
                queued as (
                    update queue_entries q set owner_id = given.owner_id, owner_name = given.owner_name,
                        substitute_id = given.substitute_id, substitute_name = given.substitute_name
                    from given where q.request_id = given.id)
                insert into request_history (id, request_id, at, action, detail, actor_id, actor_name, actor_kind)
                select gen_random_uuid(), id, :at, 'HANDED_OVER', concat_ws(' → ', :from, owner_name), :actor, :actorName, :kind from given
                """)
                .param("requests", plan.taken().stream().map(Taken::request).toArray(UUID[]::new))
                .param("owners", plan.taken().stream().map(one -> one.by() == null ? null : one.by().id().value())
                        .toArray(UUID[]::new))
                .param("names",
                        plan.taken().stream().map(one -> one.by() == null ? null : one.by().name()).toArray(String[]::new))
                .param("agent", agent).param("from", from)
                .param("at", at.atOffset(ZoneOffset.UTC)).param("actor", by.id()).param("actorName", by.name())
                .param("kind", by.kind().name()).update();
        standInNoMore(agent, by, at);
    }

    private void standInNoMore(UUID agent, Actor by, Instant at) {
        jdbc.sql(
                """
                with dropped as (
                    update requests r set version = r.version + 1, substitute_id = null, substitute_name = null
                    where r.id in (select request_id from queue_entries where substitute_id = :agent and not ended) returning r.id),
                queued as (
                    update queue_entries q set substitute_id = null, substitute_name = null from dropped where q.request_id = dropped.id)
                insert into request_history (id, request_id, at, action, detail, actor_id, actor_name, actor_kind)
                select gen_random_uuid(), id, :at, 'SUBSTITUTE_DROPPED', '', :actor, :actorName, :kind from dropped
                """)
                .param("agent", agent).param("at", at.atOffset(ZoneOffset.UTC)).param("actor", by.id())
                .param("actorName", by.name()).param("kind", by.kind().name()).update();
    }
}
