package fr.guichet.workspace;

import fr.guichet.queue.QueueSelection;
import fr.guichet.queue.Viewpoint;
import fr.guichet.shared.Ids;
import fr.guichet.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The selections that agents have kept, each for those whom it is shared with. */
@Service
@Transactional
public class SavedViews {
    public static final int LONGEST = 60;
    public static final String NOBODY_ELSE = "moi";
    public static final String EVERYBODY = "tous";
    private static final String MY_TEAMS = """
                                           (select m.team_id from team_members m where m.agent_id = :viewer and m.since <= :today
                                            and (m.until is null or m.until >= :today))
                                           """;
    private static final String SEEN = """
                                       select v.id, v.name, v.query, v.team_id, v.everybody, a.name as owner_name,
                                           a.closed_at is not null as departed, v.owner_id = :viewer as mine
                                       from saved_views v join accounts a on a.id = v.owner_id
                                       where (v.owner_id = :viewer or v.everybody or v.team_id in """ + MY_TEAMS + ")";

    private final JdbcClient jdbc;

    SavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A team that somebody belongs to. */
    public record Team(UUID id, String name) {}

    /** What an agent sees, their own first. */
    @Transactional(readOnly = true)
    public List<SavedView> of(Viewpoint viewpoint) {
        return seen(SEEN + " order by mine desc, v.name, v.id", viewpoint).query(SavedViews::view).list();
    }

    @Transactional(readOnly = true)
    public SavedView find(UUID id, Viewpoint viewpoint) {
        return seen(SEEN + " and v.id = :id", viewpoint).param("id", id).query(SavedViews::view).optional()
                .orElseThrow(() -> new NotFound("view " + id));
    }

    @Transactional(readOnly = true)
    public List<Team> teams(Viewpoint viewpoint) {
        return seen("select t.id, t.name from teams t where t.closed_at is null and t.id in " + MY_TEAMS + " order by t.name",
                viewpoint)
                .query(Team.class).list();
    }

    private JdbcClient.StatementSpec seen(String sql, Viewpoint viewpoint) {
        return jdbc.sql(sql).param("viewer", viewpoint.viewer()).param("today", viewpoint.today());
    }

    /** Whether an agent has a view of this name. @param but the one that may have it */
    @Transactional(readOnly = true)
    public boolean isTaken(String name, UUID owner, @Nullable UUID but) {
        return jdbc.sql("""
                        select exists (select from saved_views where owner_id = :owner and lower(name) = lower(:name)
                            and id is distinct from cast(:but as uuid))
                        """).param("owner", owner).param("name", name).param("but", but).query(Boolean.class).single();
    }

    /** @param audience {@link #NOBODY_ELSE}, {@link #EVERYBODY} or one of the agent's teams */
    public UUID keep(String name, QueueSelection selection, String audience, Viewpoint by, Instant at) {
        UUID id = Ids.next();
        jdbc.sql("""
                 insert into saved_views (id, owner_id, name, query, team_id, everybody, saved_at)
                 values (:id, :owner, :name, :query, :team, :everybody, :at)
                 """).param("id", id).param("owner", by.viewer()).param("name", name).param("query", kept(selection))
                .param("team", team(audience, by).orElse(null)).param("everybody", audience.equals(EVERYBODY))
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
        return id;
    }

    /** A view begins at its top, and holds what was meant, not what came near it. */
    private static String kept(QueueSelection selection) {
        return selection.without(fr.guichet.queue.Criterion.AFTER).query();
    }

    public void change(UUID id, String name, String audience, Viewpoint by) {
        must(jdbc.sql(
                "update saved_views set name = :name, team_id = :team, everybody = :everybody where id = :id and owner_id = :owner")
                .param("id", id).param("owner", by.viewer()).param("name", name).param("team", team(audience, by).orElse(null))
                .param("everybody", audience.equals(EVERYBODY)).update(), id);
    }

    /** Puts another selection in its place. */
    public void replace(UUID id, QueueSelection selection, Viewpoint by) {
        must(jdbc.sql("update saved_views set query = :query where id = :id and owner_id = :owner").param("id", id)
                .param("owner", by.viewer()).param("query", kept(selection)).update(), id);
    }

    public void delete(UUID id, Viewpoint by) {
        must(jdbc.sql("delete from saved_views where id = :id and owner_id = :owner").param("id", id).param("owner", by.viewer())
                .update(), id);
    }

    /** Makes the view of an agent who has left one's own. */
    public void takeOver(UUID id, Viewpoint by) {
        SavedView view = find(id, by);
        String name = isTaken(view.name(), by.viewer(), id) ? view.name() + " (" + view.ownerName() + ")" : view.name();
        must(jdbc.sql("""
                      update saved_views set owner_id = :owner, name = :name
                      where id = :id and owner_id in (select id from accounts where closed_at is not null)
                      """).param("id", id).param("owner", by.viewer()).param("name", name).update(), id);
    }

    private Optional<UUID> team(String audience, Viewpoint by) {
        return teams(by).stream().map(Team::id).filter(team -> team.toString().equals(audience)).findFirst();
    }

    private static void must(int changed, UUID id) {
        if (changed == 0) {
            throw new NotFound("view " + id);
        }
    }

    private static SavedView view(ResultSet row, int number) throws SQLException {
        return new SavedView(row.getObject("id", UUID.class), row.getString("name"), row.getString("query"),
                row.getObject("team_id", UUID.class), row.getBoolean("everybody"), row.getString("owner_name"),
                row.getBoolean("departed"), row.getBoolean("mine"));
    }
}
