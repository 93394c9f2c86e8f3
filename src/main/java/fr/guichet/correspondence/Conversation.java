package fr.guichet.correspondence;

import fr.guichet.correspondence.Message.Side;
import fr.guichet.requests.RequestId;
import fr.guichet.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The messages between a citizen and the agents about one request. Who may read and write is for the caller to check. */
@Service
public class Conversation {
    private final JdbcClient jdbc;
    private final MessageNotice notice;
    private final Post post;
    private final ApplicationEventPublisher events;

    Conversation(JdbcClient jdbc, MessageNotice notice, Post post, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.notice = notice;
        this.post = post;
        this.events = events;
    }

    /**
     * A citizen writes.
     *
     * @throws IllegalArgumentException for a text that is blank or longer than {@link Message#LONGEST}
     */
    @Transactional
    public void ask(RequestId request, UUID account, String name, String text, Instant at) {
        say(request, Side.CITIZEN, account, name, text, at);
    }

    /**
     * An agent writes; the citizen is told by mail or letter, in the same transaction.
     *
     * @param to   who is told
     * @param link where the thread is read
     * @throws IllegalArgumentException for a text that is blank or longer than {@link Message#LONGEST}
     */
    @Transactional
    public void answer(RequestId request, String number, UUID agent, String name, String text, Recipient to, String link,
            Instant at) {
        UUID message = say(request, Side.AGENT, agent, name, text, at);
        post.write(NewNotice.about(request, number, "message", "message/" + message, to, notice.compose(number, text, to, link)));
    }

    /** The whole thread, oldest first. */
    @Transactional(readOnly = true)
    public List<Message> of(RequestId request) {
        return jdbc.sql("select * from messages where request_id = :request order by id").param("request", request.value())
                .query(Conversation::message).list();
    }

    /** How many messages this side has not read. */
    @Transactional(readOnly = true)
    public int unread(RequestId request, Side reader) {
        return jdbc.sql("select count(*) from messages where request_id = :request and author_kind = :author and read_at is null")
                .param("request", request.value()).param("author", reader.other().name()).query(Integer.class).single();
    }

    /** This side has the thread before its eyes. */
    @Transactional
    public void read(RequestId request, Side reader, Instant at) {
        jdbc.sql("update messages set read_at = :at where request_id = :request and author_kind = :author and read_at is null")
                .param("request", request.value()).param("author", reader.other().name()).param("at", Timestamp.from(at))
                .update();
    }

    private UUID say(RequestId request, Side author, UUID authorId, String name, String typed, Instant at) {
        String text = typed.strip();
        if (text.isEmpty() || text.codePointCount(0, text.length()) > Message.LONGEST) {
            throw new IllegalArgumentException("A message has between 1 and " + Message.LONGEST + " characters");
        }
        UUID id = Ids.next();
        jdbc.sql("""
                 insert into messages (id, request_id, author_kind, author_id, author_name, text, posted_at)
                 values (?, ?, ?, ?, ?, ?, ?)
                 """).params(id, request.value(), author.name(), authorId, name, text, Timestamp.from(at)).update();
        events.publishEvent(new MessagePosted(request, id, author, name, at));
        return id;
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        Timestamp read = row.getTimestamp("read_at");
        return new Message(row.getObject("id", UUID.class), Side.valueOf(row.getString("author_kind")),
                row.getObject("author_id", UUID.class), row.getString("author_name"), row.getString("text"),
                row.getTimestamp("posted_at").toInstant(), read == null ? null : read.toInstant());
    }
}
