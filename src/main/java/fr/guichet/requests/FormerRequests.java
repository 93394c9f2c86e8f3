package fr.guichet.requests;

import fr.guichet.forms.FormVersionId;
import fr.guichet.shared.Actor;
import fr.guichet.shared.BulkRows;
import fr.guichet.shared.Ids;
import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over the requests of an older system, many at once: each gets a number, a short history and its row in the queue. Nothing is
 * sent for it, and of an ended one no case file is made: its file stays where it was.
 */
@Service
public class FormerRequests {
    /** Noon, for the days of which the older system kept no hour. */
    private static final String NOON = " 12:00+00";

    private final AnswerStore answers;
    private final Numbers numbers;
    private final QueueRebuild queue;
    private final JdbcClient jdbc;
    private final DataSource database;

    FormerRequests(AnswerStore answers, Numbers numbers, QueueRebuild queue, JdbcClient jdbc,
            DataSource database) {
        this.answers = answers;
        this.numbers = numbers;
        this.queue = queue;
        this.jdbc = jdbc;
        this.database = database;
    }

    /** The versions of the forms that these requests were filled against. */
    @Transactional(readOnly = true)
    public Map<UUID, FormVersionId> versions(Collection<UUID> requests) {
        Map<UUID, FormVersionId> versions = new HashMap<>();
        jdbc.sql("select id, form_version_id from requests where id = any (:ids)").param("ids", requests.toArray(UUID[]::new))
                .query(row -> {
                    versions.put(row.getObject("id", UUID.class),
                            new FormVersionId(row.getObject("form_version_id", UUID.class)));
                });
        return versions;
    }

    /** @param by who has them taken over */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(List<FormerRequest> requests, Actor by, Instant at) {
        Map<UUID, String> numbered = numbered(requests);
        writeRequests(requests, numbered, by, LocalDate.ofInstant(at, TimeConfiguration.ZONE));
        writeHistory(requests, numbered, by, at);
        queue.write(requests.stream().map(FormerRequest::id).toList());
    }

    /** The queue tells what is waited for, once the documents of these requests were taken over too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takenWithDocuments(Collection<UUID> requests) {
        List<UUID> open = jdbc
                .sql("select request_id from queue_entries where request_id = any (:ids) and not ended order by request_id")
                .param("ids", requests.toArray(UUID[]::new)).query(UUID.class).list();
        queue.writeLocked(open);
    }

    /** The new numbers, those of one form and year taken at once. */
    private Map<UUID, String> numbered(List<FormerRequest> requests) {
        Map<UUID, String> numbered = new HashMap<>();
        requests.stream().collect(Collectors.groupingBy(
                request -> Map.entry(request.form().definition().prefix(), request.receivedOn().getYear())))
                .forEach((series, those) -> {
                    Deque<String> free = new ArrayDeque<>(numbers.next(series.getKey(), series.getValue(), those.size()));
                    those.forEach(request -> numbered.put(request.id(), free.removeFirst()));
                });
        return numbered;
    }

    private void writeRequests(List<FormerRequest> requests, Map<UUID, String> numbered, Actor by, LocalDate today) {
        var rows = new BulkRows("requests", "id", "version", "number", "external_reference", "form_version_id", "state",
                "channel",
                "answers", "actor_name", "subject_person", "created_at", "touched_at", "received_on", "filed_at",
                "acknowledged_at", "complete_on", "service", "home_commune", "proposed_outcome", "proposed_by_name",
                "proposed_at", "answer", "decided_by", "decided_by_name", "decided_at", "closed_by", "closed_at",
                "closed_reason", "helper_declared_on", "archived_at", "taken_over_on");
        for (FormerRequest one : requests) {
            String received = one.receivedOn() + NOON;
            String ended = one.endedOn() == null ? null : one.endedOn() + NOON;
            String decided = one.isDecided() ? ended : null;
            String closed = one.isClosed() ? ended : null;
            LocalDate complete = one.completeOn();
            rows.add(one.id(), 0, numbered.get(one.id()), one.reference(), one.form().id().value(), one.state(), one.channel(),
                    answers.write(one.answers(), one.form().index()), one.actorName(), one.person(), received,
                    ended == null ? received : ended, one.receivedOn(), received, complete == null ? null : complete + NOON,
                    complete, one.service(), one.homeCommune(), one.outcome(), decided == null ? null : one.endedBy(), decided,
                    one.state() == RequestState.ANSWERED ? one.reference() : null, decided == null ? null : by.id(),
                    decided == null ? null : one.endedBy(), decided, closed == null ? null : one.endedBy(), closed,
                    closed == null ? null : one.closing(), one.state() == RequestState.GRANTED ? one.endedOn() : null, ended,
                    today);
        }
        rows.write(database);
    }

    private void writeHistory(List<FormerRequest> requests, Map<UUID, String> numbered, Actor by, Instant at) {
        var rows = new BulkRows("request_history", "id", "request_id", "at", "action", "detail", "actor_id", "actor_name",
                "actor_kind");
        for (FormerRequest one : requests) {
            String number = Objects.requireNonNull(numbered.get(one.id()));
            boolean byAgent = one.channel().isByAgent();
            add(rows, one, one.receivedOn() + NOON, RequestAction.FILED, number, one.actorName(),
                    byAgent ? Actor.Kind.AGENT : Actor.Kind.CITIZEN);
            if (one.endedOn() != null) {
                add(rows, one, one.endedOn() + NOON, RequestAction.valueOf(one.state().name()),
                        one.closing() == null ? "" : one.closing(),
                        one.endedBy(), one.state() == RequestState.WITHDRAWN ? Actor.Kind.CITIZEN : Actor.Kind.AGENT);
            }
            rows.add(Ids.next(), one.id(), at, RequestAction.TAKEN_OVER, one.reference(), by.id(), by.name(), by.kind());
        }
        rows.write(database);
    }

    private static void add(BulkRows rows, FormerRequest request, String at, RequestAction action, String detail, String actor,
            Actor.Kind kind) {
        rows.add(Ids.next(), request.id(), at, action, detail, null, actor, kind);
    }
}
