package fr.guichet.counter;

import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestChanged;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestId;
import fr.guichet.shared.Ids;
import fr.guichet.shared.Messages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins, finds and ends the help that agents give; an agent helps one person at a time. */
@Service
@Transactional
public class Helps {
    private final JdbcClient jdbc;
    private final RequestDesk desk;
    private final Messages messages;
    private final Clock clock;

    Helps(JdbcClient jdbc, RequestDesk desk, Messages messages, Clock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What is said at the beginning.
     *
     * @param consent the text that was read aloud
     */
    public record Begun(String place, @Nullable UUID person, String name, Help.Present present, Help.Identity identity,
            String consent) {}

    /** Begins with a draft; what the agent had open before ends. */
    public void begin(Begun begun, RequestId draft, SignedIn agent) {
        end(agent, "REPLACED");
        jdbc.sql(
                """
                insert into counter_sessions (id, agent_id, agent_name, place, person_id, helped_name, present, identity, consent,
                    request_id, started_at, touched_at)
                values (:id, :agent, :agentName, :place, :person, :name, :present, :identity, :consent, :request, :at, :at)
                """).param("id", Ids.next()).param("agent", agent.id().value()).param("agentName", agent.name())
                .param("place", begun.place()).param("person", begun.person()).param("name", begun.name())
                .param("present", begun.present().name()).param("identity", begun.identity().name())
                .param("consent", begun.consent()).param("request", draft.value()).param("at", now()).update();
    }

    /** The last help with a draft or request by an agent, over or not. */
    @Transactional(readOnly = true)
    public Optional<Help> with(UUID request, SignedIn agent) {
        return jdbc.sql("select * from counter_sessions where request_id = :request and agent_id = :agent "
                + "order by started_at desc limit 1").param("request", request).param("agent", agent.id().value())
                .query(Helps::help).optional();
    }

    /** The help that came to be a request; none for one that was made without. */
    @Transactional(readOnly = true)
    public Optional<Help> of(RequestId request) {
        return jdbc.sql("select * from counter_sessions where request_id = :request order by started_at desc limit 1")
                .param("request", request.value()).query(Helps::help).optional();
    }

    /** What an agent has begun with people and nobody has filed, each with who was helped last. */
    @Transactional(readOnly = true)
    public List<Help> unfinished(SignedIn agent) {
        return jdbc
                .sql("""
                     select * from (select distinct on (s.request_id) s.* from counter_sessions s
                         join requests r on r.id = s.request_id and r.state = 'DRAFT' where s.agent_id = :agent
                         order by s.request_id, s.started_at desc) last order by started_at desc limit 30
                     """)
                .param("agent", agent.id().value()).query(Helps::help).list();
    }

    /** What an agent has under way now. */
    @Transactional(readOnly = true)
    public Optional<Help> open(SignedIn agent) {
        return jdbc
                .sql("select * from counter_sessions where agent_id = :agent and ended is null order by started_at desc limit 1")
                .param("agent", agent.id().value()).query(Helps::help).optional()
                .filter(help -> help.isOpenAt(clock.instant()));
    }

    /** Where an agent sits today, empty before they have said so. */
    @Transactional(readOnly = true)
    public String placeToday(SignedIn agent, LocalDate today) {
        return jdbc
                .sql("""
                     select place from counter_sessions where agent_id = :agent
                         and (started_at at time zone 'Europe/Paris')::date = :today order by started_at desc limit 1
                     """)
                .param("agent", agent.id().value()).param("today", today).query(String.class).optional().orElse("");
    }

    /** Something was done: the time runs anew. */
    public void touch(Help help) {
        jdbc.sql("update counter_sessions set touched_at = :at where id = :id and ended is null").param("at", now())
                .param("id", help.id()).update();
    }

    /** The agent ends what is under way. */
    public void end(SignedIn agent) {
        end(agent, "BUTTON");
    }

    private void end(SignedIn agent, String how) {
        jdbc.sql("update counter_sessions set ended = :how, ended_at = :at where agent_id = :agent and ended is null")
                .param("how", how).param("at", now()).param("agent", agent.id().value()).update();
    }

    /** Filing ends it; the history says who was there and what was seen. */
    @EventListener
    void on(RequestChanged changed) {
        if (changed.action() != RequestAction.FILED) {
            return;
        }
        of(changed.request().id()).filter(help -> help.ended() == null).ifPresent(help -> {
            jdbc.sql("update counter_sessions set ended = 'FILED', ended_at = :at where id = :id")
                    .param("at", changed.at().atOffset(ZoneOffset.UTC)).param("id", help.id()).update();
            desk.note(changed.request().id(), RequestAction.HELPED, inWords(help), changed.actor(), changed.at());
        });
    }

    /** Where, who was there and by which paper the agent knew it. */
    public String inWords(Help help) {
        return messages.text("counter.words", help.place(),
                messages.text("counter.present." + help.present().name().toLowerCase(Locale.ROOT)),
                messages.text("counter.identity." + help.identity().name().toLowerCase(Locale.ROOT)));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Help help(ResultSet row, int number) throws SQLException {
        UUID request = row.getObject("request_id", UUID.class);
        return new Help(row.getObject("id", UUID.class), row.getObject("agent_id", UUID.class), row.getString("agent_name"),
                row.getString("place"), row.getObject("person_id", UUID.class), row.getString("helped_name"),
                Help.Present.valueOf(row.getString("present")), Help.Identity.valueOf(row.getString("identity")),
                row.getString("consent"), request == null ? null : new RequestId(request), instant(row, "started_at"),
                instant(row, "touched_at"), row.getString("ended"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
