package fr.guichet.demonstration;

import fr.guichet.shared.Actor;
import fr.guichet.shared.BeforeOpening;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills a new demonstration, once and whole: after the forms are published, before anybody is invited. */
@Component
@Order(10)
@ConditionalOnDemonstration
class FirstData implements BeforeOpening {
    private static final Logger LOG = LoggerFactory.getLogger(FirstData.class);
    private static final int OPEN_FOR_DAYS = 400;

    private final JdbcClient jdbc;
    private final Opening opening;
    private final Storyteller storyteller;
    private final PastPost post;
    private final MovableClock clock;
    private final TransactionTemplate transaction;

    FirstData(JdbcClient jdbc, Opening opening, Storyteller storyteller, PastPost post, MovableClock clock,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.opening = opening;
        this.storyteller = storyteller;
        this.post = post;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void prepare() {
        transaction.executeWithoutResult(status -> loadOnce());
    }

    private void loadOnce() {
        Instant now = clock.instant();
        int taken = jdbc.sql("""
                             insert into demonstration_loading (loaded_at)
                             select :now where not exists (select 1 from accounts) and not exists (select 1 from requests)
                             on conflict do nothing
                             """).param("now", Timestamp.from(now)).update();
        if (taken == 1) {
            Instant opened = now.minus(OPEN_FOR_DAYS, ChronoUnit.DAYS);
            clock.standAt(opened, () -> load(opened, now));
            LOG.info("The demonstration has its accounts and requests");
        }
    }

    private void load(Instant opened, Instant now) {
        Map<String, Actor> actors = opening.open(Cast.read(), opened);
        storyteller.tell(Script.read(), actors, now);
        post.settle(now);
    }
}
