package fr.guichet.mandates;

import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
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

    /** @param request in which it was used, none for what becomes of the mandate itself */
    void add(MandateId mandate, @Nullable UUID request, MandateAction action, Actor actor, Instant at, @Nullable String detail) {
        jdbc.sql("""
                 insert into mandate_uses (id, mandate_id, request_id, action, actor_id, actor_name, at, detail)
                 values (:id, :mandate, cast(:request as uuid), :action, cast(:actor as uuid), :name, :at, :detail)""")
                .param("id", Ids.next())
                .param("mandate", mandate.value()).param("request", request).param("action", action.name())
                .param("actor", actor.id())
                .param("name", actor.name()).param("at", at.atOffset(ZoneOffset.UTC)).param("detail", detail).update();
    }

    boolean hasReadOn(MandateId mandate, UUID request, LocalDate day) {
        return jdbc.sql("""
                        select exists (select from mandate_uses where mandate_id = :mandate and request_id = :request
                            and action = 'READ_REQUEST' and (at at time zone 'Europe/Paris')::date = :day)
                        """).param("mandate", mandate.value()).param("request", request).param("day", day)
                .query(Boolean.class).single();
    }

    /** What became of the mandates of a request, and what was done with them in it, in order of time. */
    List<MandateUse> ofRequest(UUID request) {
        return uses("""
                    join mandate_requests r on r.mandate_id = u.mandate_id
                    where r.request_id = :id and (u.request_id is null or u.request_id = r.request_id)
                    """, request);
    }

    /** All of a mandate, in order of time. */
    List<MandateUse> of(MandateId mandate) {
        return uses("where u.mandate_id = :id", mandate.value());
    }

    private List<MandateUse> uses(String of, UUID id) {
        return jdbc.sql("select u.mandate_id, u.request_id, u.action, u.actor_name, u.at, u.detail from mandate_uses u " + of
                + " order by u.at, u.id").param("id", id)
                .query((row, number) -> new MandateUse(new MandateId(row.getObject("mandate_id", UUID.class)),
                        row.getObject("request_id", UUID.class), MandateAction.valueOf(row.getString("action")),
                        row.getString("actor_name"), row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("detail")))
                .list();
    }
}
