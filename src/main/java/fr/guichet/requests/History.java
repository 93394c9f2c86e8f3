package fr.guichet.requests;

import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What happened to a request, when and by whom. Entries are only ever added. */
@Service
public class History {
    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of a history. */
    public record Entry(ZonedDateTime at, RequestAction action, String detail, String actor, Actor.Kind actorKind) {}

    /** The history of a request, oldest first. */
    public List<Entry> of(RequestId request) {
        return jdbc
                .sql("""
                     select at, action, detail, actor_name, actor_kind from request_history where request_id = :request order by at, id
                     """)
                .param("request", request.value())
                .query((row, n) -> new Entry(row.getObject("at", OffsetDateTime.class).atZoneSameInstant(TimeConfiguration.ZONE),
                        RequestAction.valueOf(row.getString("action")), row.getString("detail"), row.getString("actor_name"),
                        Actor.Kind.valueOf(row.getString("actor_kind"))))
                .list();
    }

    /** Adds a line, in the transaction of the change that it tells. */
    public void add(RequestId request, RequestAction action, String detail, Actor actor, Instant at) {
        jdbc.sql("""
                 insert into request_history (id, request_id, at, action, detail, actor_id, actor_name, actor_kind)
                 values (:id, :request, :at, :action, :detail, :actor, :name, :kind)
                 """).param("id", Ids.next()).param("request", request.value()).param("at", at.atOffset(java.time.ZoneOffset.UTC))
                .param("action", action.name()).param("detail", detail).param("actor", actor.id()).param("name", actor.name())
                .param("kind", actor.kind().name()).update();
    }
}
