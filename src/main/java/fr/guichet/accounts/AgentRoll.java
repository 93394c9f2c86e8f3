package fr.guichet.accounts;

import fr.guichet.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of all agents, open and closed, for administrators to look at. */
@Service
@Transactional(readOnly = true)
public class AgentRoll {
    private static final String ROLL = """
                                       select id, name, email, roles, closed_at is null as open, password_hash is null as awaited, last_signed_in_at,
                                           closed_at is null and 'ADMINISTRATION' = any (roles)
                                               and 1 = (select count(*) from accounts
                                                        where kind = 'AGENT' and closed_at is null and 'ADMINISTRATION' = any (roles)) as indispensable
                                       from accounts
                                       where kind = 'AGENT'
                                       """;

    private static final int PAGE = 50;
    private static final String ORDER = " order by closed_at is not null, name collate \"fr-x-icu\", id";
    private static final String PLACE = "(closed_at is not null, name collate \"fr-x-icu\", id)";

    private final JdbcClient jdbc;
    private final Clock clock;

    AgentRoll(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of them, for a file. */
    public List<AgentAccount> all() {
        return jdbc.sql(ROLL + ORDER).query(this::view).list();
    }

    /** @param next where the following page begins, none on the last */
    public record Page(List<AgentAccount> agents, @Nullable String next) {}

    /**
     * Open accounts first, each group in the order of a French directory.
     *
     * @param text part of a name or an address; empty for all
     * @param after the last one of the page before; none for the first page
     */
    public Page page(String text, @Nullable UUID after) {
        List<AgentAccount> found = jdbc
                .sql(ROLL + " and plain_text(name || ' ' || email) like '%' || plain_text(:text) || '%'"
                        + (after == null ? "" : " and " + PLACE + " > (select " + PLACE + " from accounts where id = :after)")
                        + ORDER + " limit " + (PAGE + 1))
                .param("text", text.strip()).param("after", after).query(this::view).list();
        List<AgentAccount> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new Page(shown, found.size() > PAGE ? shown.getLast().id().value().toString() : null);
    }

    /** @throws NotFound if there is no such agent */
    public AgentAccount agent(AccountId id) {
        return jdbc.sql(ROLL + " and id = :id").param("id", id.value()).query(this::view).optional()
                .orElseThrow(() -> new NotFound("agent " + id));
    }

    private AgentAccount view(ResultSet row, int number) throws SQLException {
        OffsetDateTime last = row.getObject("last_signed_in_at", OffsetDateTime.class);
        return new AgentAccount(new AccountId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("email"),
                AgentDirectory.roles(row.getArray("roles")), row.getBoolean("open"), row.getBoolean("awaited"),
                row.getBoolean("indispensable"), last == null ? null : last.atZoneSameInstant(clock.getZone()));
    }
}
