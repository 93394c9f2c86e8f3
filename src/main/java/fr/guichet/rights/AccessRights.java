package fr.guichet.rights;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.Ids;
import fr.guichet.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives rights, takes them back, and tells who has which and why. Each deed is noted in the {@link Audit}. */
@Service
@Transactional
public class AccessRights {
    private static final String NAMED = """
                                        select g.id, g.role, coalesce(t.name, a.name) as holder, g.team_id, g.form_slug, y.name as territory, g.level,
                                            g.sections, g.given_at, g.given_by, %s as through
                                        from %s g left join teams t on t.id = g.team_id left join accounts a on a.id = g.agent_id
                                            left join territories y on y.id = g.territory_id
                                        """;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    AccessRights(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that were given: to roles first, then to teams, then to agents. */
    @Transactional(readOnly = true)
    public List<AccessRight> all() {
        return jdbc.sql(NAMED.formatted("null", "access_rights")
                + "order by g.role is null, g.team_id is null, g.role, holder, g.form_slug nulls first, territory nulls first, g.id")
                .query(AccessRights::right).list();
    }

    /** Those that one agent has today, each with the role, the team or the colleague through whom it comes. */
    @Transactional(readOnly = true)
    public List<AccessRight> of(AccountId agent) {
        return jdbc.sql(Rights.GRANTED + NAMED
                .formatted("(select name from accounts o where o.id = g.through_id and g.through_id <> g.holder_id)", "granted")
                + "where g.holder_id = :agent order by g.form_slug nulls first, territory nulls first, g.level, g.id")
                .param("agent", agent.value()).param("day", LocalDate.now(clock)).query(AccessRights::right).list();
    }

    /** Gives a right; where the same holder has one over the same requests already, this one takes its place. */
    public void give(SignedIn by, NewRight right) {
        UUID id = jdbc
                .sql("""
                     insert into access_rights (id, role, team_id, agent_id, form_slug, territory_id, sections, level, given_at, given_by)
                     values (:id, :role, :team, :agent, :form, :territory, :sections, :level, :at, :by)
                     on conflict (role, team_id, agent_id, form_slug, territory_id) do update set sections = excluded.sections,
                         level = excluded.level, given_at = excluded.given_at, given_by = excluded.given_by
                     returning id
                     """)
                .param("id", Ids.next()).param("role", right.role() == null ? null : right.role().name())
                .param("team", right.team(), Types.OTHER).param("agent", right.agent(), Types.OTHER).param("form", right.form())
                .param("territory", right.territory(), Types.OTHER)
                .param("sections", right.sections().stream().map(Section::name).toArray(String[]::new))
                .param("level", right.level().name()).param("at", OffsetDateTime.now(clock)).param("by", by.name())
                .query(UUID.class).single();
        audit.record(by, "rights.audit.given", said(given(id)));
    }

    /** @throws NotFound when it was taken back already */
    public void takeBack(SignedIn by, UUID id) {
        AccessRight right = given(id);
        jdbc.sql("delete from access_rights where id = :id").param("id", id).update();
        audit.record(by, "rights.audit.taken", said(right));
    }

    private AccessRight given(UUID id) {
        return jdbc.sql(NAMED.formatted("null", "access_rights") + "where g.id = :id").param("id", id).query(AccessRights::right)
                .optional().orElseThrow(() -> new NotFound("access right " + id));
    }

    private static String said(AccessRight right) {
        return String.join(", ", right.role() == null ? String.valueOf(right.holder()) : right.role(), right.level().name(),
                right.form() == null ? "*" : right.form(), right.territory() == null ? "*" : right.territory());
    }

    private static AccessRight right(ResultSet row, int number) throws SQLException {
        AccessRight.Kind kind = row.getString("role") != null
                ? AccessRight.Kind.ROLE
                : row.getObject("team_id") != null ? AccessRight.Kind.TEAM : AccessRight.Kind.AGENT;
        return new AccessRight(row.getObject("id", UUID.class), row.getString("role"), row.getString("holder"), kind,
                row.getString("form_slug"), row.getString("territory"), Level.valueOf(row.getString("level")),
                Rights.sections(row.getArray("sections")), row.getObject("given_at", OffsetDateTime.class),
                row.getString("given_by"),
                row.getString("through"));
    }
}
