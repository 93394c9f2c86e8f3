package fr.guichet.labels;

import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestId;
import fr.guichet.shared.Actor;
import fr.guichet.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which labels there are, and which requests carry them: each is told in the history. */
@Service
@Transactional
public class RequestLabels {
    private final JdbcClient jdbc;
    private final RequestDesk desk;

    RequestLabels(JdbcClient jdbc, RequestDesk desk) {
        this.jdbc = jdbc;
        this.desk = desk;
    }

    /** Those that are offered and those that are not any more, in the order of a French directory. */
    @Transactional(readOnly = true)
    public List<Label> all() {
        return jdbc.sql("select id, name, tone, retired_at is not null as retired from labels order by name, id")
                .query(Label.class)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Label> of(RequestId request) {
        return jdbc.sql("""
                        select id, name, tone, retired_at is not null as retired from labels
                        where id in (select label_id from request_labels where request_id = :request) order by name, id
                        """).param("request", request.value()).query(Label.class).list();
    }

    /** @return false when the request carries it already */
    public boolean put(RequestId request, UUID label, Actor by, Instant at) {
        Label known = find(label);
        boolean changed = !known.retired()
                && jdbc.sql("insert into request_labels (request_id, label_id) values (:request, :label) on conflict do nothing")
                        .param("request", request.value()).param("label", label).update() > 0;
        if (changed) {
            desk.note(request, RequestAction.LABELLED, known.name(), by, at);
        }
        return changed;
    }

    /** @return false when the request does not carry it */
    public boolean take(RequestId request, UUID label, Actor by, Instant at) {
        Label known = find(label);
        boolean changed = jdbc.sql("delete from request_labels where request_id = :request and label_id = :label")
                .param("request", request.value()).param("label", label).update() > 0;
        if (changed) {
            desk.note(request, RequestAction.UNLABELLED, known.name(), by, at);
        }
        return changed;
    }

    private Label find(UUID id) {
        return all().stream().filter(label -> label.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("label " + id));
    }
}
