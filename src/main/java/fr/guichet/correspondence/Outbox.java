package fr.guichet.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails that wait, one at a time: a row that another worker holds is passed over. */
@Repository
class Outbox {
    private final JdbcClient jdbc;
    private final Bodies bodies;

    Outbox(JdbcClient jdbc, Bodies bodies) {
        this.jdbc = jdbc;
        this.bodies = bodies;
    }

    /** The mail that is longest due, locked until the end of the transaction. */
    Optional<DueMail> next(Instant now) {
        return jdbc
                .sql("""
                     select id, recipient_name, email, reference, subject, body, secret, useless_after, attempts, message_id, created_at
                     from notices where state = 'WAITING' and next_try_at <= :now
                     order by next_try_at limit 1 for update skip locked
                     """)
                .param("now", Timestamp.from(now)).query(this::mail).optional();
    }

    /** Sent: a secret is forgotten with that. */
    void sent(DueMail mail, Instant now) {
        jdbc.sql("""
                 update notices set state = 'SENT', sent_at = :now, attempts = attempts + 1, next_try_at = null, failure = null,
                     body = case when secret then '[]'::jsonb else body end where id = :id
                 """).param("id", mail.id().value()).param("now", Timestamp.from(now)).update();
    }

    /** Not sent; without a next try it is given up. */
    void failed(DueMail mail, Failure failure, @Nullable Instant next) {
        jdbc.sql(
                """
                update notices set state = :state, attempts = attempts + 1, next_try_at = :next, failure = :failure where id = :id
                """).param("id", mail.id().value()).param("failure", failure.name())
                .param("state", (next == null ? NoticeState.FAILED : NoticeState.WAITING).name())
                .param("next", next == null ? null : Timestamp.from(next)).update();
    }

    /** Too late to matter. */
    void expired(DueMail mail) {
        jdbc.sql("""
                 update notices set state = 'CANCELLED', next_try_at = null,
                     body = case when secret then '[]'::jsonb else body end where id = :id
                 """).param("id", mail.id().value()).update();
    }

    private DueMail mail(ResultSet row, int number) throws SQLException {
        var id = new NoticeId(row.getObject("id", UUID.class));
        Timestamp useless = row.getTimestamp("useless_after");
        return new DueMail(id, row.getString("recipient_name"), row.getString("email"), row.getString("reference"),
                row.getString("subject"), bodies.read(row.getString("body")), row.getBoolean("secret"),
                useless == null ? null : useless.toInstant(), row.getInt("attempts"), row.getString("message_id"),
                row.getTimestamp("created_at").toInstant());
    }

}
