package fr.guichet.sharing;

import fr.guichet.people.BirthDate;
import fr.guichet.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agreements as they are kept. */
@Repository
class AgreementRows {
    static final int TRIES = 3;

    private final JdbcClient jdbc;

    AgreementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(NewAgreement wanted, Instant at) {
        UUID id = Ids.next();
        jdbc.sql("""
                 insert into agreements (id, request_id, kind, name, email, birth_day, birth_month, birth_year, asked_at)
                 values (:id, :request, :kind, :name, :email, :day, :month, :year, :at)
                 """).param("id", id).param("request", wanted.request()).param("kind", wanted.kind().name())
                .param("name", wanted.name()).param("email", wanted.email()).param("day", wanted.born().day())
                .param("month", wanted.born().month()).param("year", wanted.born().year()).param("at", utc(at)).update();
        return id;
    }

    /** A link made before is good no more. */
    void ask(UUID id, String tokenHash, Instant at, Instant expiresAt) {
        jdbc.sql("""
                 update agreements set token_hash = :token, expires_at = :until, asked_at = :at, wrong_tries = 0
                 where id = :id and state = 'AWAITED'
                 """).param("id", id).param("token", tokenHash).param("until", utc(expiresAt)).param("at", utc(at)).update();
    }

    Optional<Agreement> byToken(String hash, Instant now) {
        return jdbc
                .sql("""
                     select * from agreements
                     where token_hash = :hash and state = 'AWAITED' and wrong_tries < :tries and expires_at > :now
                     """)
                .param("hash", hash).param("tries", TRIES).param("now", utc(now)).query(AgreementRows::agreement).optional();
    }

    /** The agreement stays locked, so that tries sent at once are counted one by one. */
    Optional<Agreement> lock(UUID id) {
        return one("id = :id for update", id);
    }

    Optional<Agreement> find(UUID id) {
        return one("id = :id", id);
    }

    private Optional<Agreement> one(String which, Object value) {
        return jdbc.sql("select * from agreements where " + which).param("id", value).query(AgreementRows::agreement).optional();
    }

    List<Agreement> of(UUID request) {
        return jdbc.sql("select * from agreements where request_id = :request order by kind").param("request", request)
                .query(AgreementRows::agreement).list();
    }

    void triedWrong(UUID id) {
        jdbc.sql("update agreements set wrong_tries = wrong_tries + 1 where id = :id").param("id", id).update();
    }

    void answered(UUID id, Agreement.State state, @Nullable String agent, @Nullable String note, Instant at) {
        jdbc.sql("""
                 update agreements set state = :state, answered_at = :at, noted_by_name = :agent, note = :note, token_hash = null
                 where id = :id
                 """).param("id", id).param("state", state.name()).param("at", utc(at)).param("agent", agent)
                .param("note", note).update();
    }

    private static Agreement agreement(ResultSet row, int number) throws SQLException {
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new Agreement(row.getObject("id", UUID.class), row.getObject("request_id", UUID.class),
                Agreement.Kind.valueOf(row.getString("kind")), row.getString("name"), row.getString("email"),
                BirthDate.of(row.getInt("birth_day"), row.getInt("birth_month"), row.getInt("birth_year")),
                Agreement.State.valueOf(row.getString("state")), TRIES - row.getInt("wrong_tries"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(), answered == null ? null : answered.toInstant(),
                row.getString("noted_by_name"), row.getString("note"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
