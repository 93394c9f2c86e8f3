package fr.guichet.requests;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many requests each form and each service has under way. */
@Service
public class RequestCounts {
    private final JdbcClient jdbc;

    RequestCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param open those that are filed and have not ended */
    public record Count(int drafts, int open) {
        public static final Count NONE = new Count(0, 0);
    }

    /** By the slug of the form; a form without any is left out. */
    @Transactional(readOnly = true)
    public Map<String, Count> byForm() {
        Map<String, Count> counts = new HashMap<>();
        jdbc.sql("""
                 select slug, sum(drafts)::int as drafts, sum(open)::int as open from (
                     select v.slug, count(*) as drafts, 0 as open
                     from requests r join form_versions v on v.id = r.form_version_id where r.state = 'DRAFT' group by v.slug
                     union all
                     select form_slug, 0, count(*) from queue_entries where not ended group by form_slug) counted
                 group by slug
                 """).query((row, at) -> counts.put(row.getString("slug"), new Count(row.getInt("drafts"), row.getInt("open"))))
                .list();
        return counts;
    }

    /** How many have not ended, by the name of the service that handles them. */
    @Transactional(readOnly = true)
    public Map<String, Integer> openByService() {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("select service, count(*) as open from queue_entries where not ended and service <> '' group by service")
                .query((row, at) -> counts.put(row.getString("service"), row.getInt("open"))).list();
        return counts;
    }
}
