package fr.guichet.requests;

import fr.guichet.rights.Allowed;
import fr.guichet.rights.Reach;
import fr.guichet.shared.NotFound;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads filed requests whole, each for those who may see it. */
@Service
@Transactional(readOnly = true)
public class RequestReader {
    private final Requests requests;
    private final RequestViews views;
    private final JdbcClient jdbc;

    RequestReader(Requests requests, RequestViews views, JdbcClient jdbc) {
        this.requests = requests;
        this.views = views;
        this.jdbc = jdbc;
    }

    /** A request in a list. @param forSelf whether nobody else acts for the person whom it is about */
    public record Summary(String number, String formName, String subject, boolean forSelf, RequestState state,
            OffsetDateTime filedAt) {}

    /** A filed request, for modules that act on it. @throws NotFound when there is none */
    public RequestView request(RequestId id) {
        return requests.findById(id.value()).filter(request -> !request.isDraft()).map(views::of)
                .orElseThrow(() -> new NotFound("request " + id));
    }

    /** A filed request by its number, for modules that act on it. */
    public Optional<RequestView> byNumber(String number) {
        return requests.findByNumber(number).map(views::of);
    }

    /** A request as an agent has opened it. @param allowed what they may do with it */
    public record Opened(RequestView request, Allowed allowed) {}

    private record Place(UUID id, String form, @Nullable UUID territory) {}

    /** A request by its number, when it lies within the reach of an agent. */
    public Optional<Opened> byNumber(String number, Reach reach) {
        return jdbc
                .sql("select request_id, form_slug, territory_id from queue_entries q where number = :number and "
                        + reach.condition("q"))
                .param("number", number).params(reach.parameters())
                .query((row, n) -> new Place(row.getObject("request_id", UUID.class), row.getString("form_slug"),
                        row.getObject("territory_id", UUID.class)))
                .optional()
                .map(place -> new Opened(request(new RequestId(place.id)), reach.on(place.id, place.form, place.territory)));
    }

    /** A request by its number, when this account may see it. @param provenEmail the address of a citizen who has signed in */
    public Optional<RequestView> byNumber(String number, UUID account, @Nullable String provenEmail) {
        return requests.findByNumber(number).filter(request -> request.parties().areOf(account, provenEmail)).map(views::of);
    }

    /** A request that was a draft of this account or of this device, once it is filed. */
    public Optional<RequestView> filed(RequestId id, Holder holder) {
        return requests.findById(id.value()).filter(request -> !request.isDraft() && request.parties().areOf(holder))
                .map(views::of);
    }

    /** The filed requests of an account, the newest first, with names as {@link Names#subject()} says them. */
    public List<Summary> of(UUID account, @Nullable String provenEmail) {
        return jdbc
                .sql("""
                     select q.number, q.form_name, q.state, r.filed_at, q.subject_said as subject_name, q.acting = '' as for_self
                     from requests r join queue_entries q on q.request_id = r.id
                     where (r.requester_account = :account or r.follow_email = :email) and r.state <> 'DRAFT' order by r.filed_at desc limit 100
                     """)
                .param("account", account).param("email", provenEmail)
                .query((row, n) -> new Summary(row.getString("number"), row.getString("form_name"),
                        row.getString("subject_name"), row.getBoolean("for_self"), RequestState.valueOf(row.getString("state")),
                        row.getObject("filed_at", OffsetDateTime.class)))
                .list();
    }

    /** A request as lists of others name it. */
    public record Named(RequestId id, String number, String form, boolean ended) {}

    /** The filed ones of these requests, the newest first. */
    public List<Named> named(Collection<UUID> requests) {
        return requests.isEmpty()
                ? List.of()
                : jdbc.sql("""
                           select request_id, number, form_name, ended from queue_entries where request_id in (:ids)
                           order by received_on desc, number desc
                           """).param("ids", requests)
                        .query((row, n) -> new Named(new RequestId(row.getObject("request_id", UUID.class)),
                                row.getString("number"),
                                row.getString("form_name"), row.getBoolean("ended")))
                        .list();
    }

    /** The newest of these requests; none when none is filed. */
    public Optional<RequestView> latest(Collection<UUID> requests) {
        return named(requests).stream().findFirst().map(one -> request(one.id()));
    }

    /** What is known of whoever made a request. @param phone as it was answered, empty when it was not */
    public record Known(String number, String formName, String requester, String subject, String birth, String phone) {}

    /** The requests of an account within the reach of an agent, with what tells whose they are. */
    public List<Known> known(UUID account, Reach reach) {
        return jdbc
                .sql("""
                     select r.id from requests r join queue_entries q on q.request_id = r.id
                     where r.requester_account = :account and %s order by q.received_on desc limit 20
                     """.formatted(reach.condition("q")))
                .params(reach.parameters()).param("account", account).query(UUID.class).list().stream()
                .map(id -> request(new RequestId(id))).map(RequestReader::known).toList();
    }

    private static Known known(RequestView request) {
        String phone = request.isForSelf() ? "subject_phone" : "requester_phone";
        return new Known(request.number(), request.form().definition().name(), request.names().requester(),
                request.names().subject(), request.names().birth(), request.situation().text(phone));
    }

    /** Ended requests without a case file, the longest ended first. */
    public List<RequestId> toArchive(int most) {
        return jdbc
                .sql("""
                     select id from requests where archived_at is null and state in ('GRANTED', 'REFUSED', 'ANSWERED', 'CLOSED', 'WITHDRAWN')
                     order by coalesce(decided_at, closed_at) limit :most
                     """)
                .param("most", most).query(UUID.class).list().stream().map(RequestId::new).toList();
    }
}
