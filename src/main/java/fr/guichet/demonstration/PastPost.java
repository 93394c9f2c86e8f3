package fr.guichet.demonstration;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was to be sent long before the demonstration began has been sent then: it must not leave now, all at once. */
@Component
@ConditionalOnDemonstration
class PastPost {
    private static final int DAYS_TO_SEND = 3;

    private final JdbcClient jdbc;

    PastPost(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks mails as sent and letters as printed at the time at which they were written, but the latest. */
    void settle(Instant now) {
        Timestamp before = Timestamp.from(now.minus(DAYS_TO_SEND, ChronoUnit.DAYS));
        jdbc.sql("""
                 update notices set state = 'SENT', sent_at = created_at, attempts = 1, next_try_at = null
                 where state = 'WAITING' and created_at < :before
                 """).param("before", before).update();
        jdbc.sql("""
                 update notices set state = 'PRINTED', printed_at = created_at,
                     printed_by = (select id from accounts where email like 'thomas.ruiz@%')
                 where state = 'TO_PRINT' and created_at < :before
                 """).param("before", before).update();
    }
}
