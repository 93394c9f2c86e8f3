package fr.guichet.accounts;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works here. */
@Service
@Transactional(readOnly = true)
public class AgentDirectory {
    private final JdbcClient jdbc;

    AgentDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The agents who may sign in, in the order of a French directory. */
    public List<AgentView> agents() {
        return jdbc.sql("""
                        select id, name, email, roles from accounts
                        where kind = 'AGENT' and closed_at is null
                        order by name collate "fr-x-icu", id
                        """).query(AgentDirectory::agent).list();
    }

    /** An agent, who may have left since. */
    public Optional<AgentView> agent(AccountId id) {
        return jdbc.sql("select id, name, email, roles from accounts where kind = 'AGENT' and id = :id").param("id", id.value())
                .query(AgentDirectory::agent).optional();
    }

    /** The agent of this address, who may have left since. */
    public Optional<AgentView> withEmail(String email) {
        return jdbc.sql("select id, name, email, roles from accounts where kind = 'AGENT' and email = lower(:email)")
                .param("email", email.strip()).query(AgentDirectory::agent).optional();
    }

    static AgentView agent(ResultSet row, int number) throws SQLException {
        return new AgentView(new AccountId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("email"),
                roles(row.getArray("roles")));
    }

    static Set<Role> roles(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
