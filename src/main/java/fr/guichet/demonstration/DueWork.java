package fr.guichet.demonstration;

import fr.guichet.shared.Ids;
import fr.guichet.shared.TimedWork;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has everything done that is due, and tells what was. */
@Component
@ConditionalOnDemonstration
class DueWork {
    private static final int MOST_STEPS = 100;

    private final List<TimedWork> works;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    DueWork(List<TimedWork> works, JdbcClient jdbc, MovableClock clock) {
        this.works = works;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lets the time pass, morning after morning, as it would have: a reminder of the third day leaves before that of the tenth. */
    TimePassed run(Instant from, Instant until) {
        // Identifiers are in the order of time: what is done from now on comes after this one.
        UUID start = Ids.next();
        List<Instant> mornings = Moments.mornings(from, until);
        int step = Math.max(1, mornings.size() / MOST_STEPS);
        for (int morning = 0; morning < mornings.size(); morning += step) {
            run(mornings.get(morning));
        }
        run(until);
        return new TimePassed(notices(start), requests(start));
    }

    private void run(Instant at) {
        clock.standAt(at, () -> works.forEach(work -> work.runDue(at)));
    }

    private List<TimePassed.Line> notices(UUID start) {
        return lines("select reference, subject, recipient_name from notices where id > :start order by id limit 200", start);
    }

    private List<TimePassed.Line> requests(UUID start) {
        return lines("""
                     select q.number, h.detail, q.subject_name from request_history h join queue_entries q using (request_id)
                     where h.id > :start and h.detail <> '' order by h.id limit 200
                     """, start);
    }

    private List<TimePassed.Line> lines(String sql, UUID start) {
        return jdbc.sql(sql).param("start", start)
                .query((row, number) -> new TimePassed.Line(row.getString(1), row.getString(2), row.getString(3))).list();
    }
}
