package fr.guichet.testing;

import fr.guichet.requests.RequestId;
import fr.guichet.shared.Ids;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bare row of a request, for modules that only refer to it. */
public final class RequestRow {
    private RequestRow() {}

    public static RequestId insert(JdbcClient jdbc) {
        UUID id = Ids.next();
        jdbc.sql("""
                 insert into requests (id, form_version_id, state, channel, actor_name, created_at, touched_at)
                 select :id, (select id from form_versions limit 1), 'DRAFT', 'ONLINE', 'Odette Perrin', now(), now()
                 """).param("id", id).update();
        return new RequestId(id);
    }
}
