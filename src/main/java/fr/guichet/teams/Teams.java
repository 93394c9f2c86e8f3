package fr.guichet.teams;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.Ids;
import fr.guichet.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The teams of services. Each deed is noted in the {@link Audit}. */
@Service
@Transactional
public class Teams {
    private static final String TEAM = """
                                       select t.id, t.name, t.service_id, s.name as service_name, t.territory_id, y.name as territory_name,
                                           t.closed_at is null and s.closed_at is null as open, t.closed_at is null as itself_open, s.closed_at is null as service_open,
                                           (select count(*) from team_members m
                                            where m.team_id = t.id and m.since <= :today and (m.until is null or m.until >= :today)) as members
                                       from teams t join services s on s.id = t.service_id left join territories y on y.id = t.territory_id
                                       """;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Teams(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is said of a team. @param territory none for everywhere */
    public record Description(String name, UUID service, @Nullable UUID territory) {}

    /** Open ones first, by service, each in the order of a French directory. */
    @Transactional(readOnly = true)
    public List<TeamView> all() {
        return jdbc.sql(TEAM + " order by t.closed_at is not null or s.closed_at is not null, s.name, t.name, t.id")
                .param("today", LocalDate.now(clock)).query(Teams::view).list();
    }

    /** The teams to which an agent belongs on a day, by name. */
    @Transactional(readOnly = true)
    public List<TeamName> of(AccountId agent, LocalDate day) {
        return jdbc.sql("""
                        select t.id, t.name from team_members m join teams t on t.id = m.team_id
                        where m.agent_id = :agent and m.since <= :day and (m.until is null or m.until >= :day)
                        order by t.name, t.id
                        """).param("agent", agent.value()).param("day", day)
                .query((row, number) -> new TeamName(row.getObject("id", UUID.class), row.getString("name"))).list();
    }

    /** @throws NotFound if there is no such team */
    @Transactional(readOnly = true)
    public TeamView team(UUID id) {
        return jdbc.sql(TEAM + " where t.id = :id").param("today", LocalDate.now(clock)).param("id", id).query(Teams::view)
                .optional().orElseThrow(() -> new NotFound("team " + id));
    }

    public UUID add(SignedIn by, Description said) {
        UUID id = Ids.next();
        jdbc.sql("insert into teams (id, name, service_id, territory_id) values (:id, :name, :service, cast(:territory as uuid))")
                .param("id", id).param("name", said.name()).param("service", said.service())
                .param("territory", said.territory()).update();
        audit.record(by, "teams.audit.team-added", said.name());
        return id;
    }

    public void describe(SignedIn by, UUID id, Description said) {
        jdbc.sql("update teams set name = :name, service_id = :service, territory_id = cast(:territory as uuid) where id = :id")
                .param("id", id).param("name", said.name()).param("service", said.service())
                .param("territory", said.territory()).update();
        audit.record(by, "teams.audit.team-changed", said.name());
    }

    /** Requests go to it no more; those that are there stay. */
    public void close(SignedIn by, UUID id) {
        closedAt(id, OffsetDateTime.now(clock));
        audit.record(by, "teams.audit.team-closed", team(id).name());
    }

    public void reopen(SignedIn by, UUID id) {
        closedAt(id, null);
        audit.record(by, "teams.audit.team-reopened", team(id).name());
    }

    private void closedAt(UUID id, @Nullable OffsetDateTime at) {
        jdbc.sql("update teams set closed_at = cast(:at as timestamptz) where id = :id").param("at", at).param("id", id).update();
    }

    private static TeamView view(ResultSet row, int number) throws SQLException {
        return new TeamView(row.getObject("id", UUID.class), row.getString("name"), row.getObject("service_id", UUID.class),
                row.getString("service_name"), row.getObject("territory_id", UUID.class), row.getString("territory_name"),
                row.getBoolean("open"), row.getBoolean("itself_open"), row.getBoolean("service_open"), row.getInt("members"));
    }
}
