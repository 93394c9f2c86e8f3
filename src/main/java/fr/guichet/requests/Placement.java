package fr.guichet.requests;

import fr.guichet.shared.OrderedWork;
import fr.guichet.shared.WorkOrdered;
import fr.guichet.teams.CommunesMoved;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts requests, ended or not, where their commune lies now. Which communes are to be placed is noted with the change; their requests
 * follow so many a transaction, so that nobody waits for a million of them and a stop loses nothing.
 */
@Service
public class Placement implements OrderedWork {
    private static final int CHUNK = 2000;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Placement(JdbcClient jdbc, ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(CommunesMoved moved) {
        jdbc.sql("""
                 insert into communes_to_place (commune, since) select commune, :now from unnest(:communes) as c (commune)
                 on conflict (commune) do update set since = excluded.since
                 """).param("communes", moved.communes().toArray(String[]::new)).param("now", OffsetDateTime.now(clock)).update();
        events.publishEvent(new WorkOrdered(Placement.class));
    }

    /** How many communes have requests that are still to follow. */
    @Transactional(readOnly = true)
    public int waiting() {
        return jdbc.sql("select count(*) from communes_to_place").query(Integer.class).single();
    }

    @Override
    public void runDue(Instant now) {
        while (Boolean.TRUE.equals(transaction.execute(status -> isOneChunkPlaced()))) {
            // the next one
        }
    }

    /** @return false when no commune is left, or others are at them */
    private boolean isOneChunkPlaced() {
        Optional<String> claimed = jdbc
                .sql("select commune from communes_to_place order by since, commune limit 1 for update skip locked")
                .query(String.class).optional();
        claimed.filter(commune -> placed(commune) < CHUNK).ifPresent(
                commune -> jdbc.sql("delete from communes_to_place where commune = :commune").param("commune", commune).update());
        return claimed.isPresent();
    }

    private int placed(String commune) {
        return jdbc.sql("""
                        with here as (select (select territory_id from territory_communes where commune = :commune) as territory)
                        update queue_entries q set territory_id = here.territory from here
                        where q.request_id in (select request_id from queue_entries w, here h
                            where w.commune = :commune and w.territory_id is distinct from h.territory limit :most)
                        """).param("commune", commune).param("most", CHUNK).update();
    }
}
