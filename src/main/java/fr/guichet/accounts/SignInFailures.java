package fr.guichet.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts wrong passwords, for addresses that exist and for those that do not alike, and makes the next try wait longer and longer. */
@Repository
class SignInFailures {
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
    private static final int LARGEST_EXPONENT = 5;

    private final JdbcClient jdbc;

    SignInFailures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until when no try is looked at, if there is such a time. */
    Optional<Instant> blockedUntil(String key, Instant now) {
        return jdbc.sql("select blocked_until from sign_in_failures where key = :key and blocked_until > :now").param("key", key)
                .param("now", utc(now)).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    /** Kept even if what follows is undone. From the given number on, each failure makes the wait twice as long. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void add(String key, int free, Instant now) {
        int failures = jdbc.sql("""
                                insert into sign_in_failures as f (key, failures, last_failed_at) values (:key, 1, :now)
                                on conflict (key) do update set last_failed_at = excluded.last_failed_at,
                                    failures = case when f.last_failed_at < :forgotten then 1 else f.failures + 1 end
                                returning failures
                                """).param("key", key).param("now", utc(now)).param("forgotten", utc(now.minus(FORGOTTEN_AFTER)))
                .query(Integer.class).single();
        if (failures >= free) {
            jdbc.sql("update sign_in_failures set blocked_until = :until where key = :key")
                    .param("until", utc(now.plus(waitAfter(failures - free)))).param("key", key).update();
        }
    }

    void forget(String key) {
        jdbc.sql("delete from sign_in_failures where key = :key").param("key", key).update();
    }

    static Duration waitAfter(int further) {
        Duration wait = Duration.ofMinutes(1L << Math.min(further, LARGEST_EXPONENT));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
