package fr.guichet.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes that were sent, kept as hashes for a day to count them. */
@Repository
class SignInCodes {
    static final int TRIES = 5;
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    SignInCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one after the other ask for a code for an address, so that the limits hold. */
    void queueFor(String email) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:email, 1))").param("email", email).query().singleRow();
    }

    int sentTo(String email, Instant since) {
        return jdbc.sql("select count(*) from sign_in_codes where email = :email and issued_at > :since").param("email", email)
                .param("since", utc(since)).query(Integer.class).single();
    }

    int askedFrom(String address, Instant since) {
        return jdbc.sql("select count(*) from sign_in_codes where address = :address and issued_at > :since")
                .param("address", address).param("since", utc(since)).query(Integer.class).single();
    }

    /** Keeps the hash of a new code. Those sent before to the same address are good no more. */
    void add(UUID id, String email, String address, String hash, String continueTo, Instant issuedAt, Instant expiresAt) {
        jdbc.sql("update sign_in_codes set tries_left = 0 where email = :email").param("email", email).update();
        jdbc.sql("""
                 insert into sign_in_codes (id, email, address, code_hash, continue_to, tries_left, issued_at, expires_at)
                 values (:id, :email, :address, :hash, :continueTo, :tries, :issuedAt, :expiresAt)
                 """).param("id", id).param("email", email).param("address", address).param("hash", hash)
                .param("continueTo", continueTo).param("tries", TRIES).param("issuedAt", utc(issuedAt))
                .param("expiresAt", utc(expiresAt)).update();
    }

    Optional<Sent> sent(UUID id) {
        return jdbc.sql("select email, code_hash, continue_to from sign_in_codes where id = :id and used_at is null")
                .param("id", id).query(Sent.class).optional();
    }

    /** Takes one of the tries left; nothing if there is none, or the code is spent or too old. */
    Optional<Sent> takeTry(UUID id, Instant now) {
        return jdbc.sql("""
                        update sign_in_codes set tries_left = tries_left - 1
                        where id = :id and tries_left > 0 and used_at is null and expires_at > :now
                        returning email, code_hash, continue_to
                        """).param("id", id).param("now", utc(now)).query(Sent.class).optional();
    }

    /** Whether this was the one time that the code serves. */
    boolean spend(UUID id, Instant now) {
        return jdbc.sql("update sign_in_codes set used_at = :now where id = :id and used_at is null").param("now", utc(now))
                .param("id", id).update() == 1;
    }

    void forgetOld(Instant now) {
        jdbc.sql("delete from sign_in_codes where issued_at < :limit").param("limit", utc(now.minus(KEPT))).update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** @param continueTo the page to go on with */
    record Sent(String email, String codeHash, String continueTo) {}
}
