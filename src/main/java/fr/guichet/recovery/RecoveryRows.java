package fr.guichet.recovery;

import fr.guichet.rights.Level;
import fr.guichet.rights.Reach;
import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lost mailboxes as they are kept. */
@Repository
class RecoveryRows {
    private static final String READ = """
                                       select a.*, exists (select 1 from accounts o where o.kind = 'CITIZEN' and o.email = a.new_email) as new_taken
                                       from account_recoveries a where\s""";

    private final JdbcClient jdbc;

    RecoveryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one ask after the other, so that the limits hold. */
    void queueFor(String address) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:address, 9))").param("address", address).query().singleRow();
    }

    int askedFrom(String address, Instant since) {
        return jdbc.sql("select count(*) from account_recoveries where asked_from = :address and asked_at > :since")
                .param("address", address).param("since", utc(since)).query(Integer.class).single();
    }

    int askedFor(String oldEmail, Instant since) {
        return jdbc.sql("select count(*) from account_recoveries where old_email = :email and asked_at > :since")
                .param("email", oldEmail).param("since", utc(since)).query(Integer.class).single();
    }

    void add(NewRecovery said, String address, Instant at) {
        jdbc.sql(
                """
                insert into account_recoveries (id, old_email, name, birth_day, birth_month, birth_year, number, new_email, phone,
                    asked_at, asked_from, account_id)
                values (:id, :old, :name, :day, :month, :year, :number, :new, :phone, :at, :address,
                    (select id from accounts where kind = 'CITIZEN' and email = :old and closed_at is null))
                """).param("id", Ids.next()).param("old", said.oldEmail()).param("name", said.name())
                .param("day", said.born().getDayOfMonth()).param("month", said.born().getMonthValue())
                .param("year", said.born().getYear()).param("number", said.number()).param("new", said.newEmail())
                .param("phone", said.phone()).param("at", utc(at)).param("address", address).update();
    }

    /** Those of whoever has a request in this reach; what leads to no request, to those alone who process all of them. */
    private static String within(Reach reach) {
        return """
               (exists (select 1 from requests r join queue_entries q on q.request_id = r.id
                        where r.requester_account = a.account_id and %s)
                or %s and not exists (select 1 from requests r where r.requester_account = a.account_id and r.state <> 'DRAFT'))
               """.formatted(reach.condition("q", Level.PROCESS), reach.everywhere(Level.PROCESS));
    }

    List<Recovery> open(Reach reach) {
        return jdbc.sql(READ + "a.state in ('ASKED', 'APPROVED') and " + within(reach) + " order by a.asked_at limit 200")
                .params(reach.parameters()).query(RecoveryRows::recovery).list();
    }

    int count(Reach reach) {
        return jdbc.sql("select count(*) from account_recoveries a where a.state = 'ASKED' and " + within(reach))
                .params(reach.parameters()).query(Integer.class).single();
    }

    Optional<Recovery> find(UUID id, Reach reach) {
        return jdbc.sql(READ + "a.id = :id and " + within(reach)).params(reach.parameters()).param("id", id)
                .query(RecoveryRows::recovery).optional();
    }

    Recovery one(UUID id) {
        return jdbc.sql(READ + "a.id = :id").param("id", id).query(RecoveryRows::recovery).single();
    }

    Optional<Recovery> byToken(String hash, Instant now) {
        return jdbc.sql(READ + "a.token_hash = :hash and a.state = 'APPROVED' and a.expires_at > :now").param("hash", hash)
                .param("now", utc(now)).query(RecoveryRows::recovery).optional();
    }

    /** @return whether it was still to be decided: of two agents, the slower one changes nothing */
    boolean approve(UUID id, IdentityProof proof, String note, Actor agent, String tokenHash, Instant expiresAt, Instant at) {
        return jdbc.sql("""
                        update account_recoveries set state = 'APPROVED', proof = :proof, reason = :note, decided_by = :by,
                            decided_by_name = :name, decided_at = :at, token_hash = :token, expires_at = :until
                        where id = :id and state = 'ASKED'
                        """).param("id", id).param("proof", proof.name()).param("note", note).param("by", agent.id())
                .param("name", agent.name()).param("at", utc(at)).param("token", tokenHash).param("until", utc(expiresAt))
                .update() == 1;
    }

    boolean refuse(UUID id, String reason, Actor agent, Instant at) {
        return jdbc
                .sql("""
                     update account_recoveries set state = 'REFUSED', reason = :reason, decided_by = :by, decided_by_name = :name,
                         decided_at = :at, token_hash = null
                     where id = :id and state in ('ASKED', 'APPROVED')
                     """).param("id", id).param("reason", reason).param("by", agent.id()).param("name", agent.name())
                .param("at", utc(at)).update() == 1;
    }

    /** Whether this was the one time that the link serves. */
    boolean use(UUID id, Instant at) {
        return jdbc.sql("""
                        update account_recoveries set state = 'DONE', used_at = :at, token_hash = null
                        where id = :id and state = 'APPROVED'
                        """).param("id", id).param("at", utc(at)).update() == 1;
    }

    private static Recovery recovery(ResultSet row, int number) throws SQLException {
        String proof = row.getString("proof");
        NewRecovery said = new NewRecovery(row.getString("old_email"), row.getString("name"),
                LocalDate.of(row.getInt("birth_year"), row.getInt("birth_month"), row.getInt("birth_day")),
                row.getString("number"), row.getString("new_email"), row.getString("phone"));
        return new Recovery(row.getObject("id", UUID.class), said, instant(row.getObject("asked_at", OffsetDateTime.class)),
                row.getObject("account_id", UUID.class), row.getBoolean("new_taken"),
                Recovery.State.valueOf(row.getString("state")), proof == null ? null : IdentityProof.valueOf(proof),
                row.getString("reason"), row.getString("decided_by_name"),
                orNull(row.getObject("decided_at", OffsetDateTime.class)));
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }

    private static @Nullable Instant orNull(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
