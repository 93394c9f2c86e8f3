package fr.guichet.reminders;

import fr.guichet.reminders.AgentTask.Audience;
import fr.guichet.requests.RequestId;
import fr.guichet.rights.Level;
import fr.guichet.rights.Reach;
import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import fr.guichet.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What agents have to do by hand, as reminders ask for it. A task of one kind is open once in a request. */
@Service
public class AgentTasks {
    private final JdbcClient jdbc;

    AgentTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The open tasks of a request, the oldest first. */
    @Transactional(readOnly = true)
    public List<AgentTask> of(RequestId request) {
        return jdbc.sql("select * from agent_tasks where request_id = :request and done_at is null order by raised_at, id")
                .param("request", request.value()).query((row, n) -> task(row)).list();
    }

    /** How many tasks wait for this agent: those of the requests they own or are the substitute for, and those of the heads where they sign decisions. */
    @Transactional(readOnly = true)
    public long countFor(UUID agent, Reach reach) {
        return jdbc.sql("select count(*) from " + waiting(reach)).param("agent", agent).params(reach.parameters())
                .query(Long.class)
                .single();
    }

    private static String waiting(Reach reach) {
        return """
               agent_tasks t join queue_entries q using (request_id)
               where t.done_at is null and (t.audience = 'OWNER' and :agent in (q.owner_id, q.substitute_id) and %s or t.audience = 'HEAD' and %s)
               """
                .formatted(reach.condition("q"), reach.condition("q", Level.DECIDE));
    }

    /**
     * The same tasks, the oldest first.
     *
     * @param after the last task of the page before, none for the first page
     */
    @Transactional(readOnly = true)
    public List<OpenTask> waitingFor(UUID agent, Reach reach, @Nullable UUID after, int most) {
        return jdbc
                .sql("select t.*, q.number, q.subject_name from " + waiting(reach)
                        + " and t.id > :after order by t.id limit :most")
                .param("agent", agent).params(reach.parameters()).param("after", after == null ? new UUID(0, 0) : after)
                .param("most", most)
                .query((row, n) -> new OpenTask(task(row), row.getString("number"), row.getString("subject_name"))).list();
    }

    /** Notes that it is done; a second time changes nothing. @throws NotFound when there is no such task in the request */
    @Transactional
    public void done(RequestId request, UUID id, Actor actor, Instant at) {
        int found = jdbc
                .sql("""
                     update agent_tasks set done_at = coalesce(done_at, :at), done_by = case when done_at is null then :by else done_by end,
                         done_by_name = coalesce(done_by_name, :name)
                     where id = :id and request_id = :request
                     """)
                .param("id", id).param("request", request.value()).param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.id(), java.sql.Types.OTHER).param("name", actor.name()).update();
        if (found == 0) {
            throw new NotFound("task " + id);
        }
    }

    /** A task with the request it is about. */
    public record OpenTask(AgentTask task, String number, String subject) {}

    /** Asks for something, unless it is asked already. @return whether it is new */
    boolean raise(RequestId request, String kind, Audience audience, String text, @Nullable LocalDate due, Instant at) {
        return jdbc
                .sql("""
                     insert into agent_tasks (id, request_id, kind, audience, text, due, raised_at)
                     values (:id, :request, :kind, :audience, :text, :due, :at)
                     on conflict (request_id, kind, audience) where done_at is null do nothing
                     """)
                .param("id", Ids.next()).param("request", request.value()).param("kind", kind).param("audience", audience.name())
                .param("text", text).param("due", due, java.sql.Types.DATE).param("at", at.atOffset(ZoneOffset.UTC))
                .update() == 1;
    }

    /** What has been settled otherwise is to be done no more. */
    void settle(RequestId request, Collection<String> kinds, Actor actor, Instant at) {
        if (!kinds.isEmpty()) {
            jdbc.sql("""
                     update agent_tasks set done_at = :at, done_by = :by, done_by_name = :name
                     where request_id = :request and kind in (:kinds) and done_at is null
                     """).param("request", request.value()).param("kinds", kinds).param("at", at.atOffset(ZoneOffset.UTC))
                    .param("by", actor.id(), java.sql.Types.OTHER).param("name", actor.name()).update();
        }
    }

    private static AgentTask task(ResultSet row) throws SQLException {
        return new AgentTask(row.getObject("id", UUID.class), new RequestId(row.getObject("request_id", UUID.class)),
                row.getString("kind"), Audience.valueOf(row.getString("audience")), row.getString("text"),
                row.getObject("due", LocalDate.class), row.getObject("raised_at", OffsetDateTime.class).toInstant());
    }
}
