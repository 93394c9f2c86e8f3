package fr.guichet.originals;

import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestId;
import fr.guichet.rights.Level;
import fr.guichet.rights.Reach;
import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps track of the paper behind the scans. Nothing of it is destroyed before its day, without a scan, or when it is to be kept. */
@Service
@Transactional
public class Originals {
    public static final int MOST = 200;
    private static final String FOUND = """
                                        select o.*, q.number, q.subject_name, q.form_name, (case rule.after when 'RECEIVED' then o.lies_since
                                                else (coalesce(r.decided_at, r.closed_at) at time zone 'Europe/Paris')::date end
                                            + case rule.unit when 'DAY' then make_interval(days => rule.delay)
                                                else make_interval(months => rule.delay) end)::date as due_on
                                        from paper_originals o join requests r on r.id = o.request_id
                                        join queue_entries q on q.request_id = o.request_id
                                        cross join lateral (select * from original_rules where form_slug in (q.form_slug, '')
                                            order by form_slug desc limit 1) rule
                                        """;
    private static final String SCANNED = """
                                          (r.archived_at is not null or exists (select 1 from document_files f where f.request_id = o.request_id
                                              and f.removed_at is null and (o.document_id is null or f.document_id = o.document_id)))
                                          """;

    private final JdbcClient jdbc;
    private final RequestDesk desk;
    private final Messages messages;
    private final Clock clock;

    Originals(JdbcClient jdbc, RequestDesk desk, Messages messages, Clock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
    }

    /** The box that an agent used last, empty at the very first. */
    @Transactional(readOnly = true)
    public String lastBox(SignedIn agent) {
        return jdbc.sql("select box from paper_originals where changed_by = :agent order by changed_at desc limit 1")
                .param("agent", agent.id().value()).query(String.class).optional().orElse("");
    }

    /** Where the paper of an entry lies, that is not filed yet or is. */
    @Transactional(readOnly = true)
    public Optional<String> boxOf(RequestId entry) {
        return jdbc.sql("select box from paper_originals where request_id = :id and document_id is null")
                .param("id", entry.value()).query(String.class).optional();
    }

    /** Says where the paper of an entry, or of one document, lies. @param box empty when there is no paper */
    public void place(RequestId request, @Nullable UUID document, String name, String box, LocalDate since, Actor by) {
        if (document == null) {
            jdbc.sql("delete from paper_originals where request_id = :request and document_id is null")
                    .param("request", request.value()).update();
        }
        if (!box.isBlank()) {
            jdbc.sql(
                    """
                    insert into paper_originals (id, request_id, document_id, name, box, lies_since, changed_by, changed_by_name, changed_at)
                    values (:id, :request, :document, :name, :box, :since, :by, :byName, :at)
                    """)
                    .param("id", Ids.next()).param("request", request.value()).param("document", document)
                    .param("name", name).param("box", box.strip()).param("since", since).param("by", by.id())
                    .param("byName", by.name()).param("at", OffsetDateTime.now(clock)).update();
        }
    }

    /** All of a request, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<Original> of(RequestId request) {
        return jdbc.sql(FOUND + "where o.request_id = :request order by o.id").param("request", request.value())
                .query(Originals::original).list();
    }

    /** What may be destroyed by a day, the boxes one after another. */
    @Transactional(readOnly = true)
    public List<Original> due(LocalDate today, Reach reach) {
        return jdbc
                .sql("select * from (" + FOUND + "where o.state = 'HERE' and not o.kept and " + SCANNED + " and "
                        + reach.condition("q", Level.RECEIVE)
                        + ") found where due_on <= :today order by box, due_on, id limit :most")
                .params(reach.parameters()).param("today", today).param("most", MOST).query(Originals::original).list();
    }

    /** What lies or lay in a box. */
    @Transactional(readOnly = true)
    public List<Original> in(String box, Reach reach) {
        return jdbc
                .sql(FOUND + "where lower(o.box) like :box and " + reach.condition("q", Level.RECEIVE)
                        + " order by o.box, o.id limit :most")
                .params(reach.parameters())
                .param("box", "%" + box.strip().toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("most", MOST).query(Originals::original).list();
    }

    /** Notes where an original is now. @throws NotFound when it is not of this request, or destroyed */
    public void move(RequestId request, UUID id, String box, Original.State state, String holder, boolean kept, Actor by) {
        Original now = of(request).stream().filter(one -> one.id().equals(id) && one.state() != Original.State.DESTROYED)
                .findFirst().orElseThrow(() -> new NotFound("original " + id));
        jdbc.sql("""
                 update paper_originals set box = :box, state = :state, holder = :holder, kept = :kept, changed_by = :by,
                     changed_by_name = :byName, changed_at = :at where id = :id and state <> 'DESTROYED'
                 """).param("box", box.strip()).param("state", state.name())
                .param("holder", state == Original.State.HERE ? "" : holder.strip()).param("kept", kept).param("by", by.id())
                .param("byName", by.name()).param("at", OffsetDateTime.now(clock)).param("id", id).update();
        desk.note(request, RequestAction.ORIGINAL_MOVED, messages.text("originals.words." + state.name().toLowerCase(Locale.ROOT),
                now.name(), box.strip(), holder.strip()), by, clock.instant());
    }

    /** Notes that originals were destroyed, each in the history of its request. @return how many of them */
    public int destroy(Collection<UUID> chosen, Reach reach, SignedIn who) {
        List<Original> due = due(LocalDate.now(clock), reach).stream().filter(one -> chosen.contains(one.id())).toList();
        if (due.isEmpty()) {
            return 0;
        }
        List<UUID> gone = jdbc
                .sql("""
                     update paper_originals set state = 'DESTROYED', changed_by = :by, changed_by_name = :byName, changed_at = :at
                     where id in (:ids) and state = 'HERE' and not kept returning id
                     """)
                .param("by", who.id().value()).param("byName", who.name()).param("at", OffsetDateTime.now(clock))
                .param("ids", due.stream().map(Original::id).toList()).query(UUID.class).list();
        due.stream().filter(one -> gone.contains(one.id()))
                .forEach(one -> desk.note(one.request(), RequestAction.ORIGINAL_DESTROYED,
                        messages.text("originals.words.here", one.name(), one.box()), who.actor(), clock.instant()));
        return gone.size();
    }

    private static Original original(ResultSet row, int number) throws SQLException {
        return new Original(row.getObject("id", UUID.class), new RequestId(row.getObject("request_id", UUID.class)),
                row.getString("number"), row.getString("subject_name"), row.getString("form_name"), row.getString("name"),
                row.getString("box"), Original.State.valueOf(row.getString("state")), row.getString("holder"),
                row.getBoolean("kept"), row.getObject("lies_since", LocalDate.class), row.getString("changed_by_name"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getObject("due_on", LocalDate.class));
    }
}
