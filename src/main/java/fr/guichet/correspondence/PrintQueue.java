package fr.guichet.correspondence;

import fr.guichet.rights.Reach;
import fr.guichet.shared.Actor;
import fr.guichet.shared.TimeConfiguration;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters that wait for a printer. Printing and saying that they are printed are two acts: a sheet lost on the way is printed
 * again, and a printed letter can always be printed once more.
 */
@Service
@Transactional(readOnly = true)
public class PrintQueue {
    private static final UUID BEGINNING = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final Letterheads letterheads;
    private final LetterBundle bundle;

    PrintQueue(JdbcClient jdbc, Bodies bodies, Letterheads letterheads, LetterBundle bundle) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.letterheads = letterheads;
        this.bundle = bundle;
    }

    /** A letter that waits. */
    public record Waiting(NoticeId id, String reference, String name, String town, String subject, Instant writtenAt) {}

    /**
     * The letters that wait, oldest first.
     *
     * @param after the last one of the page before, null for the first page
     */
    public List<Waiting> toPrint(Reach reach, @Nullable NoticeId after, int size) {
        return jdbc
                .sql("""
                     select id, reference, recipient_name, address_lines[cardinality(address_lines)], subject, created_at from notices
                     where state = 'TO_PRINT' and id > :after and %s order by id limit :size
                     """.formatted(
                        reach.over("notices.request_id")))
                .params(reach.parameters())
                .param("after", after == null ? BEGINNING : after.value()).param("size", size)
                .query((row, number) -> new Waiting(new NoticeId(row.getObject(1, UUID.class)), row.getString(2),
                        row.getString(3),
                        row.getString(4), row.getString(5), row.getTimestamp(6).toInstant()))
                .list();
    }

    /** The letters about some requests that wait, oldest first. */
    public List<NoticeId> waiting(Collection<UUID> requests, int most) {
        return jdbc.sql("select id from notices where state = 'TO_PRINT' and request_id = any(:requests) order by id limit :most")
                .param("requests", requests.toArray(UUID[]::new)).param("most", most).query(UUID.class).list().stream()
                .map(NoticeId::new).toList();
    }

    /** How many wait. */
    public int count(Reach reach) {
        return jdbc.sql("select count(*) from notices where state = 'TO_PRINT' and " + reach.over("notices.request_id"))
                .params(reach.parameters()).query(Integer.class).single();
    }

    /**
     * Prints letters into one PDF, each with its attachments behind it. Marks nothing.
     *
     * @param sides on both sides, every letter begins on a sheet of its own
     * @param out   left open
     */
    public void print(Reach reach, Collection<NoticeId> ids, Sides sides, OutputStream out) throws IOException {
        Letterhead from = letterheads.current();
        try (Stream<Printed> letters = jdbc
                .sql("""
                     select id, recipient_name, address_lines, created_at, reference, subject, body from notices
                     where channel = 'LETTER' and id = any(:ids) and %s order by id
                     """.formatted(reach.over("notices.request_id"))).params(reach.parameters()).param("ids", values(ids))
                .query((row, number) -> printed(row, from)).stream()) {
            bundle.write(letters, sides, out);
        }
    }

    /** Says that letters have been printed, by whom; those printed before keep their first mark. */
    @Transactional
    public void confirm(Reach reach, Collection<NoticeId> ids, Actor by, Instant at) {
        jdbc.sql(
                "update notices set state = 'PRINTED', printed_at = :at, printed_by = :by where state = 'TO_PRINT' and id = any(:ids) and "
                        + reach.over("notices.request_id"))
                .params(reach.parameters())
                .param("ids", values(ids)).param("at", Timestamp.from(at)).param("by", by.id()).update();
    }

    private Printed printed(ResultSet row, Letterhead from) throws SQLException {
        var on = row.getTimestamp("created_at").toInstant().atZone(TimeConfiguration.ZONE).toLocalDate();
        var letter = new Letter(from, row.getString("recipient_name"), SentNotices.strings(row, "address_lines"), on,
                row.getString("reference"), new Composed(row.getString("subject"), bodies.read(row.getString("body"))));
        return new Printed(letter, attachments(row.getObject("id", UUID.class)));
    }

    private List<byte[]> attachments(UUID id) {
        return jdbc
                .sql("""
                     select bytes from notice_attachments where notice_id = :id and media_type = 'application/pdf' order by position
                     """)
                .param("id", id).query((row, number) -> row.getBytes(1)).list();
    }

    private static UUID[] values(Collection<NoticeId> ids) {
        return ids.stream().map(NoticeId::value).toArray(UUID[]::new);
    }
}
