package fr.guichet.requests;

import fr.guichet.shared.TooManyTries;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps one network address from sending without an account more often than people do. Addresses are kept for an hour. */
@Service
public class FilingLimit {
    static final int MOST = 20;
    private static final Duration COUNTED = Duration.ofHours(1);

    private final JdbcClient jdbc;

    FilingLimit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts a try from that address. @throws TooManyTries when there were too many within the hour */
    @Transactional
    public void take(String address, Instant now) {
        jdbc.sql("delete from filings_without_account where at <= :limit")
                .param("limit", now.minus(COUNTED).atOffset(ZoneOffset.UTC)).update();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:address, 2))").param("address", address).query().singleRow();
        int before = jdbc.sql("select count(*) from filings_without_account where address = :address").param("address", address)
                .query(Integer.class).single();
        if (before >= MOST) {
            throw new TooManyTries("requests without an account from one address");
        }
        jdbc.sql("insert into filings_without_account (address, at) values (:address, :at)").param("address", address)
                .param("at", now.atOffset(ZoneOffset.UTC)).update();
    }
}
