package fr.guichet.correspondence;

import fr.guichet.rights.Reach;
import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what is to be sent. A mail leaves right after the commit, a letter waits to be printed. Reminders are gathered first, so that
 * those of one morning to the same reader become one notice.
 */
@Service
public class Post {
    /** If the round that gathers is cut off, what it wrote leaves by then. */
    private static final Duration GATHERED_AT_MOST = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final Gathered gathered;
    private final GuichetSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Post(JdbcClient jdbc, Bodies bodies, Gathered gathered, GuichetSettings settings, Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.gathered = gathered;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Writes a notice in the transaction that is under way, so that it is sent if and only if that one commits.
     *
     * @return its name; empty when this occurrence has been written before, and nothing is done then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<NoticeId> write(NewNotice notice) {
        var id = new NoticeId(Ids.next());
        if (insert(id, notice, false) == 0) {
            return Optional.empty();
        }
        if (notice.to().channel() == Channel.EMAIL) {
            events.publishEvent(new NoticeWritten(id));
        }
        return Optional.of(id);
    }

    /** Writes a reminder as part of one that the same reader is to get this morning; or as a notice of its own, which waits for others. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void gather(NewNotice notice) {
        if (!gathered.join(notice)) {
            insert(new NoticeId(Ids.next()), notice, true);
        }
    }

    /** Lets what was gathered leave. */
    @Transactional
    public void release() {
        jdbc.sql("""
                 update notices set gathering = false, next_try_at = case when state = 'WAITING' then :now else next_try_at end
                 where gathering
                 """).param("now", Timestamp.from(clock.instant())).update();
    }

    /** Tries a mail again that was given up; nothing happens to any other. */
    @Transactional
    public void sendAgain(Reach reach, NoticeId id) {
        int changed = jdbc.sql("""
                               update notices set state = 'WAITING', attempts = 0, next_try_at = :now, failure = null
                               where id = :id and state = 'FAILED' and %s
                               """.formatted(reach.over("notices.request_id"))).params(reach.parameters()).param("id", id.value())
                .param("now", Timestamp.from(clock.instant())).update();
        if (changed == 1) {
            events.publishEvent(new NoticeWritten(id));
        }
    }

    /** Takes back what has not been sent or printed yet. */
    @Transactional
    public void cancel(NoticeId id) {
        jdbc.sql("update notices set state = 'CANCELLED' where id = :id and state in ('WAITING', 'FAILED', 'TO_PRINT')")
                .param("id", id.value()).update();
    }

    private int insert(NoticeId id, NewNotice notice, boolean gathering) {
        Instant now = clock.instant();
        Recipient to = notice.to();
        boolean mail = to.channel() == Channel.EMAIL;
        return jdbc
                .sql("""
                     insert into notices (id, request_id, notice_id, occurrence, recipient_kind, recipient_name, channel, email, address_lines,
                         reference, subject, body, receipt, secret, useless_after, state, gathering, next_try_at,
                         message_id, created_at)
                     values (:id, :request, :notice, :occurrence, :kind, :name, :channel, :email, :address,
                         :reference, :subject, cast(:body as jsonb), cast(:receipt as jsonb), :secret, :useless, :state, :gathering, :next,
                         :message, :now)
                     on conflict (occurrence) do nothing
                     """)
                .param("id", id.value()).param("request", notice.request() == null ? null : notice.request().value())
                .param("notice", notice.noticeId())
                .param("occurrence", notice.occurrence()).param("kind", to.kind().name()).param("name", to.name())
                .param("channel", to.channel().name()).param("email", to.email())
                .param("address", to.addressLines().toArray(String[]::new)).param("reference", notice.reference())
                .param("subject", notice.content().subject()).param("body", bodies.write(notice.content().body()))
                .param("receipt", notice.receipt() == null ? null : bodies.write(notice.receipt()))
                .param("secret", notice.secret())
                .param("useless", notice.uselessAfter() == null ? null : Timestamp.from(notice.uselessAfter()))
                .param("state", (mail ? NoticeState.WAITING : NoticeState.TO_PRINT).name())
                .param("gathering", gathering)
                .param("next", mail ? Timestamp.from(gathering ? now.plus(GATHERED_AT_MOST) : now) : null)
                .param("message", "<" + id.value() + "@" + domain() + ">").param("now", Timestamp.from(now))
                .update();
    }

    private String domain() {
        String from = settings.mail().from();
        return from.substring(from.indexOf('@') + 1);
    }
}
