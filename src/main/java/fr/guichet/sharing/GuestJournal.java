package fr.guichet.sharing;

import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What guests did, and what became of their access. Lines are only ever added: the database refuses anything else. */
@Repository
class GuestJournal {
    /** Who reads page after page, or types answer after answer, is noted once in that time. */
    private static final Duration SAME = Duration.ofMinutes(30);

    private final JdbcClient jdbc;

    GuestJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Guest guest, GuestDeed deed, String detail, Actor actor, Instant at) {
        note(guest, deed, detail, actor, at, at.plusMillis(1));
    }

    /** The same, unless the very same was noted a short while ago. */
    void addOnce(Guest guest, GuestDeed deed, String detail, Actor actor, Instant at) {
        note(guest, deed, detail, actor, at, at.minus(SAME));
    }

    private void note(Guest guest, GuestDeed deed, String detail, Actor actor, Instant at, Instant since) {
        jdbc.sql("""
                 insert into guest_deeds (id, guest_id, request_id, deed, detail, actor_id, actor_name, at)
                 select :id, :guest, :request, :deed, :detail, :actor, :name, :at where not exists (
                     select 1 from guest_deeds d where d.request_id = :request and d.guest_id = :guest and d.deed = :deed
                         and d.detail = :detail and d.at > :since)
                 """).param("id", Ids.next()).param("guest", guest.id()).param("request", guest.request())
                .param("deed", deed.name()).param("detail", detail).param("actor", actor.id()).param("name", actor.name())
                .param("at", at.atOffset(ZoneOffset.UTC)).param("since", since.atOffset(ZoneOffset.UTC)).update();
    }

    /** All lines of a request, the newest first. */
    List<GuestLine> of(UUID request) {
        return jdbc
                .sql("select deed, detail, actor_name, at from guest_deeds where request_id = :request order by at desc, id desc")
                .param("request", request)
                .query((row, n) -> new GuestLine(GuestDeed.valueOf(row.getString("deed")), row.getString("detail"),
                        row.getString("actor_name"), row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
