package fr.guichet.correspondence;

import fr.guichet.requests.RequestId;
import fr.guichet.rights.Reach;
import fr.guichet.shared.TimeConfiguration;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of all that is sent, for the history of a case, for agents and for the demonstration. */
@Service
@Transactional(readOnly = true)
public class SentNotices {
    private static final String COLUMNS = """
                                          select n.*, array(select name from notice_attachments a where a.notice_id = n.id order by position) as files
                                          from notices n
                                          """;
    /** Above every identifier, so that a first page needs no query of its own. */
    private static final UUID END = new UUID(-1, -1);

    private final JdbcClient jdbc;
    private final Bodies bodies;

    SentNotices(JdbcClient jdbc, Bodies bodies) {
        this.jdbc = jdbc;
        this.bodies = bodies;
    }

    /** Everything about a request, oldest first. */
    public List<SentNotice> of(RequestId request) {
        return jdbc.sql(COLUMNS + "where request_id = :request order by id").param("request", request.value()).query(this::notice)
                .list();
    }

    /** What went out about several requests, latest first. */
    public List<SentNotice> about(Collection<UUID> requests, int most) {
        return jdbc.sql(COLUMNS + "where request_id = any (:requests) and recipient_kind <> 'AGENT' order by id desc limit :most")
                .param("requests", requests.toArray(UUID[]::new)).param("most", most).query(this::notice).list();
    }

    /** The day on which each notice about a request was written for the first time, by the name of the notice. */
    public Map<String, LocalDate> firstDays(RequestId request) {
        Map<String, LocalDate> days = new HashMap<>();
        jdbc.sql(
                """
                select said, min(created_at) from notices, unnest(joined || notice_id) said where request_id = :request group by said
                """)
                .param("request", request.value())
                .query(row -> {
                    days.put(row.getString(1), LocalDate.ofInstant(row.getTimestamp(2).toInstant(), TimeConfiguration.ZONE));
                });
        return days;
    }

    /** Whether somebody outside the authority was written to about this request on that day, reminders that still gather apart. */
    public boolean isWrittenOn(RequestId request, LocalDate day) {
        return jdbc.sql("""
                        select exists (select 1 from notices where request_id = :request and recipient_kind <> 'AGENT'
                            and created_at >= :from and created_at < :to
                            and not (gathering and (state = 'TO_PRINT' or state = 'WAITING' and attempts = 0)))
                        """).param("request", request.value())
                .param("from", Timestamp.from(day.atStartOfDay(TimeConfiguration.ZONE).toInstant()))
                .param("to", Timestamp.from(day.plusDays(1).atStartOfDay(TimeConfiguration.ZONE).toInstant()))
                .query(Boolean.class).single();
    }

    /**
     * Everything, latest first.
     *
     * @param before the last one of the page before, null for the first page
     */
    public List<SentNotice> latest(@Nullable NoticeId before, int size) {
        return page("n.id < :before order by n.id desc", Map.of(), before, size);
    }

    /** What went to an address or a name with these signs in it, latest first. */
    public List<SentNotice> latestTo(String signs, @Nullable NoticeId before, int size) {
        return jdbc
                .sql(COLUMNS
                        + """
                          where n.id < :before and position(lower(:signs) in lower(concat_ws(' ', email, recipient_name))) > 0
                          order by n.id desc limit :size
                          """)
                .param("before", before == null ? END : before.value()).param("signs", signs.strip())
                .param("size", size).query(this::notice).list();
    }

    /** The mails that were given up, latest first. */
    public List<SentNotice> failed(Reach reach, @Nullable NoticeId before, int size) {
        return page("state = 'FAILED' and n.id < :before and " + reach.over("n.request_id") + " order by n.id desc",
                reach.parameters(),
                before, size);
    }

    public Optional<SentNotice> find(NoticeId id) {
        return jdbc.sql(COLUMNS + "where n.id = :id").param("id", id.value()).query(this::notice).optional();
    }

    /**
     * A file that went with a notice.
     *
     * @param position its place among the attachments, from 0
     */
    public Optional<Attachment> attachment(NoticeId id, int position) {
        return jdbc.sql("select name, media_type, bytes from notice_attachments where notice_id = :id and position = :position")
                .param("id", id.value()).param("position", position)
                .query((row, number) -> new Attachment(row.getString(1), row.getString(2), row.getBytes(3))).optional();
    }

    private List<SentNotice> page(String which, Map<String, Object> with, @Nullable NoticeId before, int size) {
        return jdbc.sql(COLUMNS + "where " + which + " limit :size").params(with)
                .param("before", before == null ? END : before.value())
                .param("size", size).query(this::notice).list();
    }

    private SentNotice notice(ResultSet row, int number) throws SQLException {
        var channel = Channel.valueOf(row.getString("channel"));
        UUID request = row.getObject("request_id", UUID.class);
        String failure = row.getString("failure");
        var written = row.getTimestamp("created_at").toInstant();
        Timestamp done = row.getTimestamp(channel == Channel.EMAIL ? "sent_at" : "printed_at");
        return new SentNotice(new NoticeId(row.getObject("id", UUID.class)), request == null ? null : new RequestId(request),
                row.getString("reference"), row.getString("notice_id"), Recipient.Kind.valueOf(row.getString("recipient_kind")),
                row.getString("recipient_name"), channel,
                channel == Channel.EMAIL ? List.of(row.getString("email")) : strings(row, "address_lines"),
                row.getString("subject"),
                bodies.read(row.getString("body")), NoticeState.valueOf(row.getString("state")),
                failure == null ? null : Failure.valueOf(failure), row.getInt("attempts"), written,
                done == null ? written : done.toInstant(), strings(row, "files"));
    }

    static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
