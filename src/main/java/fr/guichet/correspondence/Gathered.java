package fr.guichet.correspondence;

import fr.guichet.shared.Messages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reminders of this morning that have not left yet: one more to the same reader about the same request becomes a part of it. */
@Component
class Gathered {
    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final Messages messages;

    Gathered(JdbcClient jdbc, Bodies bodies, Messages messages) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.messages = messages;
    }

    /** A notice that still waits, locked until the end of the transaction. */
    private record Waiting(NoticeId id, Composed content) {}

    /** @return false when no notice to this reader waits */
    boolean join(NewNotice notice) {
        Optional<Waiting> waiting = waiting(notice);
        waiting.ifPresent(one -> {
            Composed both = join(one.content(), notice.content());
            jdbc.sql(
                    """
                    update notices set subject = :subject, body = cast(:body as jsonb), joined = joined || cast(:joined as text) where id = :id
                    """)
                    .param("subject", both.subject()).param("body", bodies.write(both.body()))
                    .param("joined", notice.noticeId()).param("id", one.id().value()).update();
        });
        return waiting.isPresent();
    }

    private Optional<Waiting> waiting(NewNotice notice) {
        Recipient to = notice.to();
        return jdbc.sql("""
                        select id, subject, body from notices
                        where gathering and request_id = :request and channel = :channel and recipient_name = :name
                          and email is not distinct from cast(:email as text) and address_lines = cast(:address as text[])
                          and (state = 'TO_PRINT' or state = 'WAITING' and attempts = 0)
                        order by id limit 1 for update
                        """).param("request", notice.request() == null ? null : notice.request().value())
                .param("channel", to.channel().name()).param("name", to.name()).param("email", to.email())
                .param("address", to.addressLines().toArray(String[]::new)).query(this::read).optional();
    }

    private Waiting read(ResultSet row, int number) throws SQLException {
        return new Waiting(new NoticeId(row.getObject("id", UUID.class)),
                new Composed(row.getString("subject"), bodies.read(row.getString("body"))));
    }

    /** What both say at the beginning and at the end, such as the greeting and whom to call, is said once. */
    private Composed join(Composed first, Composed second) {
        List<Paragraph> body = new ArrayList<>(first.body());
        List<Paragraph> added = new ArrayList<>(second.body());
        while (!added.isEmpty() && !body.isEmpty() && added.getFirst().equals(body.getFirst())) {
            added.removeFirst();
        }
        int end = body.size();
        while (!added.isEmpty() && end > 0 && added.getLast().equals(body.get(end - 1))) {
            added.removeLast();
            end--;
        }
        added.addFirst(Paragraph.text(messages.text("correspondence.joined", second.subject())));
        body.addAll(end, added);
        return new Composed(first.subject() + " – " + second.subject(), List.copyOf(body));
    }
}
