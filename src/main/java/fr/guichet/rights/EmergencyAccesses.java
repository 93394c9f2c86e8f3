package fr.guichet.rights;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.Ids;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an agent read one request beyond their reach for a day, when it cannot wait, and tells those who answer for it. */
@Service
@Transactional
public class EmergencyAccesses {
    /** How long one access lasts. */
    public static final Duration LENGTH = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EmergencyAccesses(JdbcClient jdbc, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** An access as those see it who answer for the request. */
    public record EmergencyAccess(UUID id, String number, String agent, String reason, OffsetDateTime openedAt) {}

    /**
     * Opens a request to an agent; the same agent asking again lengthens it.
     *
     * @return its number as it is written; empty when there is no such request
     */
    public Optional<String> open(SignedIn agent, String number, String reason) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<UUID> request = jdbc.sql("select request_id from queue_entries where number = upper(:number)")
                .param("number", number)
                .query(UUID.class).optional();
        request.ifPresent(id -> {
            jdbc.sql("""
                     insert into emergency_accesses (id, agent_id, request_id, reason, opened_at, until)
                     values (:id, :agent, :request, :reason, :now, :until)
                     """).param("id", Ids.next()).param("agent", agent.id().value()).param("request", id).param("reason", reason)
                    .param("now", now).param("until", now.plus(LENGTH)).update();
            audit.record(agent, "rights.audit.emergency", number.toUpperCase(Locale.ROOT));
            events.publishEvent(new EmergencyOpened(id, agent.name(), reason, now.toInstant()));
        });
        return request.map(id -> number.toUpperCase(Locale.ROOT));
    }

    /** The accesses to requests that this agent answers for and has not said to have seen, the newest first. */
    @Transactional(readOnly = true)
    public List<EmergencyAccess> toSee(Reach reach, int most) {
        return jdbc
                .sql("""
                     select e.id, q.number, a.name, e.reason, e.opened_at from emergency_accesses e join queue_entries q using (request_id)
                         join accounts a on a.id = e.agent_id
                     where e.seen_at is null and %s order by e.opened_at desc, e.id limit :most
                     """.formatted(
                        reach.condition("q", Level.MANAGE)))
                .params(reach.parameters()).param("most", most)
                .query((row, n) -> new EmergencyAccess(row.getObject("id", UUID.class), row.getString("number"),
                        row.getString("name"),
                        row.getString("reason"), row.getObject("opened_at", OffsetDateTime.class)))
                .list();
    }

    /** Notes that somebody who answers for the request has seen an access; nothing happens where they do not. */
    public void seen(SignedIn manager, Reach reach, UUID access) {
        jdbc.sql("""
                 update emergency_accesses e set seen_by = :by, seen_at = :now from queue_entries q
                 where e.id = :id and e.seen_at is null and q.request_id = e.request_id and %s
                 """.formatted(reach.condition("q", Level.MANAGE))).params(reach.parameters()).param("by", manager.name())
                .param("now", OffsetDateTime.now(clock), Types.TIMESTAMP_WITH_TIMEZONE).param("id", access).update();
    }
}
