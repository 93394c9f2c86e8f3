package fr.guichet.workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works on which case now. Whoever types into it, or says so, has it until they send what they typed or leave the page; one
 * who has fallen silent loses it after a while.
 */
@Service
@Transactional
public class Leases {
    private static final Duration HELD = Duration.ofMinutes(10);

    private final JdbcClient jdbc;

    Leases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who has a case, and since when. */
    public record Lease(String agent, Instant since) {}

    /** Another agent who works on the request of this number; none when it is free. */
    @Transactional(readOnly = true)
    public Optional<Lease> ofAnother(String number, UUID agent, Instant now) {
        return jdbc.sql("""
                        select l.agent_name, l.since from case_leases l join queue_entries q using (request_id)
                        where q.number = :number and l.agent_id <> :agent and l.until > :now
                        """).param("number", number).param("agent", agent).param("now", at(now))
                .query((row, n) -> new Lease(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant())).optional();
    }

    /** Takes a case that is free or one's own already. @return false when another agent has it */
    public boolean take(UUID request, UUID agent, String name, Instant now) {
        return jdbc
                .sql("""
                     insert into case_leases as held (request_id, agent_id, agent_name, since, until)
                     values (:request, :agent, :name, :now, :until)
                     on conflict (request_id) do update set agent_id = excluded.agent_id, agent_name = excluded.agent_name,
                         until = excluded.until,
                         since = case when held.agent_id = excluded.agent_id and held.until > :now then held.since else excluded.since end
                     where held.agent_id = excluded.agent_id or held.until <= :now
                     """)
                .param("request", request).param("agent", agent).param("name", name).param("now", at(now))
                .param("until", at(now.plus(HELD))).update() > 0;
    }

    /** Whether an agent has a case, until when. */
    @Transactional(readOnly = true)
    public Optional<Instant> until(UUID request, UUID agent, Instant now) {
        return jdbc.sql("select until from case_leases where request_id = :request and agent_id = :agent and until > :now")
                .param("request", request).param("agent", agent).param("now", at(now))
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant()).optional();
    }

    /** Lets the case of this number go, when it is the agent's. */
    public void release(String number, UUID agent) {
        jdbc.sql("""
                 delete from case_leases where agent_id = :agent
                     and request_id = (select request_id from queue_entries where number = :number)
                 """).param("number", number).param("agent", agent).update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
