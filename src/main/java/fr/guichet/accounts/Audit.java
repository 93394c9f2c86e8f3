package fr.guichet.accounts;

import fr.guichet.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The journal of what is done to accounts, rights and settings: only ever added to. */
@Service
public class Audit {
    private static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    Audit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes a deed in the transaction of the deed itself.
     *
     * @param action the message key that says what was done, such as {@code accounts.audit.agent-closed}
     * @param subject to whom or to what, as a person would name it; never a secret
     */
    @Transactional
    public void record(SignedIn who, String action, String subject) {
        jdbc.sql("""
                 insert into audit_entries (id, at, actor_id, actor_name, action, subject)
                 values (:id, :at, :actor, :name, :action, :subject)
                 """).param("id", Ids.next()).param("at", OffsetDateTime.now(clock)).param("actor", who.id().value())
                .param("name", who.name()).param("action", action).param("subject", subject).update();
    }

    /**
     * Notes what somebody does again and again, such as reading a case, unless the same was noted a short while ago.
     *
     * @param within how long one entry speaks for all
     */
    @Transactional
    public void recordOnce(SignedIn who, String action, String subject, Duration within) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql(
                """
                insert into audit_entries (id, at, actor_id, actor_name, action, subject)
                select :id, :at, :actor, :name, :action, :subject where not exists (
                    select 1 from audit_entries where subject = :subject and actor_id = :actor and action = :action and at > :since)
                """)
                .param("id", Ids.next()).param("at", now).param("actor", who.id().value()).param("name", who.name())
                .param("action", action).param("subject", subject).param("since", now.minus(within)).update();
    }

    /** The latest entries about one thing, such as the number of a request, the newest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> about(String subject) {
        return jdbc.sql(
                "select id, at, actor_name, action, subject from audit_entries where subject = :subject order by id desc limit 500")
                .param("subject", subject).query(this::entry).list();
    }

    /** The latest entries, or those before the given one. The page is full when there may be more. */
    @Transactional(readOnly = true)
    public List<AuditEntry> before(@Nullable UUID entry) {
        return jdbc.sql("""
                        select id, at, actor_name, action, subject from audit_entries
                        where cast(:entry as uuid) is null or id < :entry
                        order by id desc
                        limit :page
                        """).param("entry", entry).param("page", PAGE)
                .query(this::entry).list();
    }

    private AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).atZoneSameInstant(clock.getZone()), row.getString("actor_name"),
                row.getString("action"), row.getString("subject"));
    }

    /** Whether a page of this length may be followed by another. */
    public boolean isFull(List<AuditEntry> page) {
        return page.size() == PAGE;
    }
}
