package fr.guichet.requests;

import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormVersionId;
import fr.guichet.forms.PublishedForm;
import fr.guichet.shared.NotFound;
import fr.guichet.sharing.Guest;
import fr.guichet.sharing.Sharing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads a draft for whoever may open it, with all that a page of its form needs, in one query. */
@Component
class DraftRows {
    /** A draft belongs to an account, to the device that began it, or to the agent who types it from paper. */
    static final String HELD = """
                               state = 'DRAFT' and (channel = 'ONLINE' and (requester_account = :account or draft_token = :token) or channel <> 'ONLINE' and owner_id = :account)""";

    /** Somebody who was invited to help opens it as well, and neither deletes nor sends it. */
    private static final String OPENED = """
                                         (%s or state = 'DRAFT' and channel = 'ONLINE' and exists (
                                             select 1 from guests g where g.request_id = requests.id and g.account_id = :account and g.ended_at is null))"""
            .formatted(HELD);

    private static final String NEWEST = """
                                         (select newest.id from form_versions newest join form_versions own on own.slug = newest.slug
                                          where own.id = requests.form_version_id order by newest.number desc limit 1) as newest""";

    /** Read along with the draft, so that a page of the form costs no query more. */
    private static final String UNDER_WAY = """
                                            (select json_agg(o)::text from (
                                                select q.number, q.received_on as "receivedOn", q.form_slug as form, q.subject_name as subject, q.subject_birth as birth
                                                from requests r join queue_entries q on q.request_id = r.id
                                                where r.requester_account = requests.requester_account and not q.ended
                                                order by q.received_on desc limit 20) o) as under_way""";

    /** The same for the mandates that the account holds; whether they are in force is asked of the day. */
    private static final String HELD_MANDATES = """
                                                (select json_agg(h)::text from (
                                                    select m.id, m.kind, m.subject_name as subject, m.subject_person_id as person, m.subject_birth_day as day,
                                                        m.subject_birth_month as month, m.subject_birth_year as year, m.starts_on as "from", m.ends_on as until,
                                                        m.state = 'ACTIVE' as active, coalesce(m.revoked_at, m.ends_on + 1) >= requests.created_at as meanwhile
                                                    from mandates m join form_versions own on own.id = requests.form_version_id
                                                    where m.holder_account_id = requests.requester_account and m.state not in ('AWAITING', 'REFUSED')
                                                        and (m.coverage = 'ALL' or m.coverage = 'FORM' and m.form_slug = own.slug)
                                                    order by m.recorded_at desc limit 50) h) as held""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final FormCatalogue forms;
    private final AnswerStore answers;
    private final Sharing sharing;

    DraftRows(JdbcClient jdbc, JsonMapper json, FormCatalogue forms, AnswerStore answers, Sharing sharing) {
        this.jdbc = jdbc;
        this.json = json;
        this.forms = forms;
        this.answers = answers;
        this.sharing = sharing;
    }

    /** @param newest the version of its form with which it has to go on */
    record Found(Draft draft, FormVersionId newest) {}

    /** A draft that the holder may open, with what its pages need besides. */
    Optional<Found> find(RequestId id, Holder holder) {
        return jdbc
                .sql("""
                     select form_version_id, channel, touched_at, requester_account, owner_id, answers::text, moved_from, prefilled::text,
                         jsonb_array_length(dropped) as set_aside, %s as own,
                         exists (select 1 from guests g where g.request_id = requests.id) as shared, %s, %s, %s
                     from requests where id = :id and %s
                     """.formatted(
                        HELD, NEWEST, UNDER_WAY, HELD_MANDATES, OPENED))
                .param("id", id.value()).param("account", holder.account()).param("token", holder.token())
                .query((row, n) -> new Found(read(id, row, guest(id, row, holder)),
                        new FormVersionId(row.getObject("newest", UUID.class))))
                .optional();
    }

    private @Nullable Guest guest(RequestId id, ResultSet row, Holder holder) throws SQLException {
        return row.getBoolean("own") || holder.account() == null
                ? null
                : sharing.guest(id.value(), holder.account()).orElseThrow(() -> new NotFound("draft " + id));
    }

    private Draft read(RequestId id, ResultSet row, @Nullable Guest guest) throws SQLException {
        UUID movedFrom = row.getObject("moved_from", UUID.class);
        PublishedForm form = forms.version(new FormVersionId(row.getObject("form_version_id", UUID.class)));
        boolean anonymous = row.getObject("requester_account") == null && row.getObject("owner_id") == null;
        return new Draft(id, form, answers.read(row.getString("answers"), form.index()),
                Channel.valueOf(row.getString("channel")),
                row.getObject("touched_at", OffsetDateTime.class).toInstant(), anonymous,
                movedFrom == null ? null : new FormVersionId(movedFrom), guest == null ? row.getInt("set_aside") : 0,
                prefilled(row.getString("prefilled")), guest == null ? underWay(row.getString("under_way")) : List.of(),
                guest == null ? held(row.getString("held")) : List.of(), row.getBoolean("shared"), guest);
    }

    private @Nullable Prefilled prefilled(@Nullable String kept) {
        return kept == null ? null : json.readValue(kept, Prefilled.class);
    }

    private List<HeldMandate> held(@Nullable String found) {
        return found == null ? List.of() : List.of(json.readValue(found, HeldMandate[].class));
    }

    private List<OpenRequest> underWay(@Nullable String found) {
        return found == null ? List.of() : List.of(json.readValue(found, OpenRequest[].class));
    }
}
