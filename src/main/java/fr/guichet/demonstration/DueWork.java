package fr.guichet.demonstration;

import fr.guichet.shared.Ids;
import fr.guichet.shared.TimedWork;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has everything done that is due, and tells what was. */
@Component
@ConditionalOnDemonstration
class DueWork {
    private final List<TimedWork> works;
    private final JdbcClient jdbc;
    private final Clock clock;

    DueWork(List<TimedWork> works, JdbcClient jdbc, Clock clock) {
        this.works = works;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    TimePassed run() {
        // Identifiers are in the order of time: what is done from now on comes after this one.
        UUID start = Ids.next();
        works.forEach(work -> work.runDue(clock.instant()));
        return new TimePassed(notices(start), requests(start));
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
