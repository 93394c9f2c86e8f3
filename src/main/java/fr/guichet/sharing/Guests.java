package fr.guichet.sharing;

import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of those who were invited. */
@Repository
class Guests {
    private final JdbcClient jdbc;

    Guests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(NewGuest invited, String tokenHash, Actor by, Instant at, Instant expiresAt) {
        UUID id = Ids.next();
        jdbc.sql(
                """
                insert into guests (id, request_id, form_name, name, email, permission, sealed, invited_by, invited_by_name, invited_at,
                    token_hash, expires_at)
                values (:id, :request, :form, :name, :email, :permission, :sealed, :by, :byName, :at, :token, :until)
                """)
                .param("id", id).param("request", invited.request()).param("form", invited.formName())
                .param("name", invited.name())
                .param("email", invited.email()).param("permission", invited.permission().name())
                .param("sealed", invited.sealed()).param("by", by.id()).param("byName", by.name()).param("at", utc(at))
                .param("token", tokenHash).param("until", utc(expiresAt)).update();
        return id;
    }

    /** Lets one invite after the other, so that the limits hold. */
    void queueFor(UUID request) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:request, 7))").param("request", request.toString()).query()
                .singleRow();
    }

    int invitedBy(UUID account, Instant since) {
        return jdbc.sql("select count(*) from guests where invited_by = :account and invited_at > :since")
                .param("account", account).param("since", utc(since)).query(Integer.class).single();
    }

    Optional<Guest> find(UUID id) {
        return one("id = :id", id);
    }

    /** The guest stays locked, so that two clicks come one after the other. */
    Optional<Guest> lock(UUID id) {
        return one("id = :id for update", id);
    }

    Optional<Guest> byToken(String hash) {
        return one("token_hash = :id", hash);
    }

    Optional<Guest> byStopToken(String hash) {
        return one("stop_token_hash = :id", hash);
    }

    private Optional<Guest> one(String which, Object value) {
        return jdbc.sql("select * from guests where " + which).param("id", value).query(Guests::guest).optional();
    }

    /** The last access that an account has, or had, to a request. */
    Optional<Guest> of(UUID request, UUID account) {
        return jdbc
                .sql("""
                     select * from guests where request_id = :request and account_id = :account
                     order by ended_at is null desc, accepted_at desc limit 1
                     """)
                .param("request", request).param("account", account).query(Guests::guest).optional();
    }

    List<Guest> of(UUID request) {
        return jdbc.sql("select * from guests where request_id = :request order by invited_at desc, id")
                .param("request", request).query(Guests::guest).list();
    }

    void stoppedBy(UUID id, String hash) {
        jdbc.sql("update guests set stop_token_hash = :hash where id = :id").param("id", id).param("hash", hash).update();
    }

    /** The link is of use once. */
    void accept(UUID id, UUID account, Instant at) {
        jdbc.sql("update guests set account_id = :account, accepted_at = :at, token_hash = null where id = :id")
                .param("id", id).param("account", account).param("at", utc(at)).update();
    }

    void end(UUID id, String by, Instant at) {
        jdbc.sql("""
                 update guests set ended_at = :at, ended_by_name = :by, token_hash = null, stop_token_hash = null
                 where id = :id and ended_at is null
                 """).param("id", id).param("at", utc(at)).param("by", by).update();
    }

    void answered(UUID id, Collection<String> questions) {
        jdbc.sql("update guests set own_answers = own_answers || cast(:questions as text[]) where id = :id").param("id", id)
                .param("questions", questions.toArray(String[]::new)).update();
    }

    /** What somebody else has changed is no more a guest's own. */
    void changedByOthers(UUID request, Collection<String> questions) {
        jdbc.sql(
                """
                update guests set own_answers = array(select unnest(own_answers) except select unnest(cast(:questions as text[])))
                where request_id = :request and own_answers && cast(:questions as text[])
                """).param("request", request).param("questions", questions.toArray(String[]::new)).update();
    }

    private static Guest guest(ResultSet row, int number) throws SQLException {
        return new Guest(row.getObject("id", UUID.class), row.getObject("request_id", UUID.class), row.getString("form_name"),
                row.getString("name"),
                row.getString("email"), Permission.valueOf(row.getString("permission")), row.getBoolean("sealed"),
                row.getObject("invited_by", UUID.class), row.getString("invited_by_name"), at(row, "invited_at").orElseThrow(),
                at(row, "expires_at").orElseThrow(), row.getObject("account_id", UUID.class),
                at(row, "accepted_at").orElse(null), texts(row.getArray("own_answers")), at(row, "ended_at").orElse(null),
                row.getString("ended_by_name"));
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        @Nullable
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
