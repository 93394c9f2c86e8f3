package fr.guichet.mandates;

import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done by virtue of mandates. Lines are only ever added: the database refuses anything else. */
@Repository
class MandateJournal {
    private final JdbcClient jdbc;

    MandateJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(MandateId mandate, MandateAction action, Actor actor, Instant at, @Nullable String detail) {
        jdbc.sql("""
                 insert into mandate_uses (id, mandate_id, action, actor_id, actor_name, at, detail)
                 values (:id, :mandate, :action, cast(:actor as uuid), :name, :at, :detail)""").param("id", Ids.next())
                .param("mandate", mandate.value()).param("action", action.name()).param("actor", actor.id())
                .param("name", actor.name()).param("at", at.atOffset(ZoneOffset.UTC)).param("detail", detail).update();
    }

    List<MandateUse> ofRequest(UUID request) {
        return jdbc.sql("""
                        select u.mandate_id, u.action, u.actor_id, u.actor_name, u.at, u.detail
                        from mandate_uses u join mandates m on m.id = u.mandate_id
                        where m.request_id = :request
                        order by u.at, u.id""").param("request", request)
                .query((row, number) -> new MandateUse(new MandateId(row.getObject("mandate_id", UUID.class)),
                        MandateAction.valueOf(row.getString("action")),
                        row.getString("actor_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("detail")))
                .list();
    }
}
