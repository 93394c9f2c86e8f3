package fr.guichet.accounts;

import fr.guichet.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
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

    private final JdbcClient jdbc;
    private final Clock clock;

    AgentRoll(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Open accounts first, each group in the order of a French directory. */
    public List<AgentAccount> all() {
        return jdbc.sql(ROLL + " order by closed_at is not null, name collate \"fr-x-icu\", id").query(this::view).list();
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
