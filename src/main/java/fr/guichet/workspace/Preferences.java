package fr.guichet.workspace;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an agent likes to work. */
@Service
@Transactional
public class Preferences {
    private final JdbcClient jdbc;

    Preferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether single keys do something; they do until somebody switches them off. */
    @Transactional(readOnly = true)
    public boolean hasShortcuts(UUID agent) {
        return jdbc.sql("select shortcuts from agent_preferences where agent_id = :agent").param("agent", agent)
                .query(Boolean.class).optional().orElse(true);
    }

    public void useShortcuts(UUID agent, boolean on) {
        jdbc.sql("""
                 insert into agent_preferences (agent_id, shortcuts) values (:agent, :on)
                 on conflict (agent_id) do update set shortcuts = excluded.shortcuts
                 """).param("agent", agent).param("on", on).update();
    }
}
