package fr.guichet.accounts;

import fr.guichet.shared.Fingerprint;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One-time links by which a password is chosen; only a hash of each is kept. */
@Repository
class PasswordLinks {
    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    PasswordLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A new link; earlier ones for the same account are good no more.
     *
     * @param account nobody's for the first administrator
     * @return the secret part
     */
    String issue(@Nullable AccountId account, Instant expiresAt) {
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        UUID id = account == null ? null : account.value();
        jdbc.sql("delete from password_links where account_id is not distinct from cast(:account as uuid)").param("account", id)
                .update();
        jdbc.sql(
                "insert into password_links (token_hash, account_id, expires_at) values (:hash, cast(:account as uuid), :expires)")
                .param("hash", Fingerprint.of(secret)).param("account", id).param("expires", utc(expiresAt)).update();
        return secret;
    }

    Optional<Link> find(String secret, Instant now) {
        return jdbc.sql("select account_id from password_links where token_hash = :hash and expires_at > :now")
                .param("hash", Fingerprint.of(secret)).param("now", utc(now))
                .query((row, number) -> new Link(row.getObject("account_id", UUID.class))).optional();
    }

    /** Whether this was the one time that the link serves. */
    boolean spend(String secret) {
        return jdbc.sql("delete from password_links where token_hash = :hash").param("hash", Fingerprint.of(secret))
                .update() == 1;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** @param account nobody's for the first administrator */
    record Link(@Nullable UUID account) {
        boolean isForFirstAdministrator() {
            return account == null;
        }
    }
}
