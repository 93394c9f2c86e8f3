package fr.guichet.requests;

import fr.guichet.sharing.Guest;
import fr.guichet.sharing.Sharing;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The filed requests of others with which somebody was invited to help. */
@Service
@Transactional(readOnly = true)
public class SharedRequests {
    private final RequestReader reader;
    private final Sharing sharing;
    private final JdbcClient jdbc;

    SharedRequests(RequestReader reader, Sharing sharing, JdbcClient jdbc) {
        this.reader = reader;
        this.sharing = sharing;
        this.jdbc = jdbc;
    }

    /** A request as a guest has opened it. */
    public record Shared(RequestView request, Guest guest) {}

    /** A request by its number, when this account helps with it now. */
    public Optional<Shared> byNumber(String number, UUID account) {
        return jdbc
                .sql("""
                     select r.id from requests r join guests g on g.request_id = r.id
                     where r.number = :number and r.state <> 'DRAFT' and g.account_id = :account and g.ended_at is null
                     """)
                .param("number", number).param("account", account).query(UUID.class).optional()
                .flatMap(id -> sharing.guest(id, account)
                        .map(guest -> new Shared(reader.request(new RequestId(id)), guest)));
    }

    /** The access that an account had to a request and has no more. */
    public Optional<Guest> ended(String number, UUID account) {
        return jdbc.sql("select id from requests where number = :number").param("number", number).query(UUID.class).optional()
                .flatMap(id -> sharing.guest(id, account)).filter(Guest::hasEnded);
    }

    /** The number under which a draft with which this account helps has been filed meanwhile. */
    public Optional<String> filedMeanwhile(RequestId draft, UUID account) {
        return jdbc
                .sql("""
                     select r.number from requests r join guests g on g.request_id = r.id
                     where r.id = :id and r.state <> 'DRAFT' and g.account_id = :account and g.ended_at is null
                     """)
                .param("id", draft.value()).param("account", account).query(String.class).optional();
    }

    /** All of an account, the newest first. */
    public List<RequestReader.Summary> of(UUID account) {
        return jdbc
                .sql("""
                     select q.number, q.form_name, q.state, r.filed_at, q.subject_said as subject_name, q.acting = '' as for_self
                     from guests g join requests r on r.id = g.request_id join queue_entries q on q.request_id = r.id
                     where g.account_id = :account and g.ended_at is null and r.state <> 'DRAFT' order by r.filed_at desc limit 100
                     """)
                .param("account", account)
                .query((row, n) -> new RequestReader.Summary(row.getString("number"), row.getString("form_name"),
                        row.getString("subject_name"), row.getBoolean("for_self"), RequestState.valueOf(row.getString("state")),
                        row.getObject("filed_at", OffsetDateTime.class)))
                .list();
    }
}
