package fr.guichet.requests;

import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormVersionId;
import fr.guichet.requests.RoutingTable.Case;
import fr.guichet.shared.Actor;
import fr.guichet.teams.ServiceRenamed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places and routes by set, however many requests there are: those that are alike in all that decides go the same way. */
@Service
public class Rerouting {
    /** What is alike of two requests that go the same way. */
    private static final String KEY = """
                                      concat_ws('|', r.form_version_id, coalesce(r.home_commune, ''), coalesce(r.service, ''), coalesce(r.routed_by, ''),
                                          coalesce(r.routing_rule, 0), coalesce(r.team_id::text, ''), coalesce(r.service_reason, ''))
                                      """;

    private final JdbcClient jdbc;
    private final Router router;
    private final FormCatalogue forms;

    Rerouting(JdbcClient jdbc, Router router, FormCatalogue forms) {
        this.jdbc = jdbc;
        this.router = router;
        this.forms = forms;
    }

    /**
     * What routing again would do.
     *
     * @param open   requests that have not ended
     * @param moving how many of them would go somewhere else
     * @param flows  from where to where, those of most requests first
     */
    public record Preview(int open, int moving, List<Flow> flows) {}

    /** So many requests go from a service to another; a service without a name is none yet. */
    public record Flow(String from, String to, int count) {}

    private record Alike(String key, int count, Case what, @Nullable String service, @Nullable RoutedBy by,
            @Nullable Integer rule, @Nullable UUID team) {}

    private record Way(Alike from, Destination to) {
        boolean moves() {
            return !to.isWhere(from.service, from.team);
        }

        boolean changes() {
            return moves() || to.by() != from.by || !Objects.equals(to.rule(), from.rule);
        }
    }

    /** Requests under way go by the new name of their service; those that have ended keep the one that they were handled under. */
    @EventListener
    void on(ServiceRenamed renamed) {
        jdbc.sql(
                """
                with open as (update queue_entries set service = :after where service = :before and not ended returning request_id)
                update requests r set service = :after, version = r.version + 1 from open where r.id = open.request_id
                """)
                .param("before", renamed.before()).param("after", renamed.after()).update();
    }

    /** What routing again would do now. */
    @Transactional(readOnly = true)
    public Preview preview() {
        List<Way> ways = ways();
        List<Way> moving = ways.stream().filter(Way::moves).toList();
        return new Preview(count(ways), count(moving), flows(moving));
    }

    /** Routes all requests that have not ended again. @return how many went somewhere else, with a line in the history of each */
    @Transactional
    public int again(Actor by, Instant at) {
        List<Way> ways = ways().stream().filter(Way::changes).toList();
        return jdbc.sql(
                """
                with way as (
                    select * from unnest(cast(:keys as text[]), cast(:services as text[]), cast(:reasons as text[]), cast(:bys as text[]),
                        cast(:rules as integer[]), cast(:teams as uuid[]), cast(:words as text[])) as w (key, service, reason, by, rule, team, words)),
                routed as (
                    update requests r set service = w.service, service_reason = w.reason, routed_by = w.by, routing_rule = w.rule, team_id = w.team,
                        version = r.version + 1
                    from way w where %s = w.key and r.id in (select request_id from queue_entries where not ended)
                    returning r.id, w.service, w.team, w.words),
                placed as (
                    update queue_entries q set service = coalesce(r.service, ''), team_id = r.team from routed r where q.request_id = r.id)
                insert into request_history (id, request_id, at, action, detail, actor_id, actor_name, actor_kind)
                select gen_random_uuid(), id, :at, 'ROUTED', words, :actor, :name, :kind from routed where words is not null
                """
                        .formatted(KEY))
                .param("keys", ways.stream().map(way -> way.from.key).toArray(String[]::new))
                .param("services", ways.stream().map(way -> way.to.service()).toArray(String[]::new))
                .param("reasons", ways.stream().map(way -> way.to.reason()).toArray(String[]::new))
                .param("bys", ways.stream().map(way -> way.to.by() == null ? null : way.to.by().name()).toArray(String[]::new))
                .param("rules", ways.stream().map(way -> way.to.rule()).toArray(Integer[]::new))
                .param("teams", ways.stream().map(way -> way.to.teamId()).toArray(UUID[]::new))
                .param("words", ways.stream().map(way -> way.moves() ? way.to.words() : null).toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC)).param("actor", by.id()).param("name", by.name())
                .param("kind", by.kind().name()).update();
    }

    private List<Way> ways() {
        List<Alike> alike = jdbc
                .sql("""
                     select %s as key, count(*) as count, min(r.form_version_id::text) as form_version, min(q.form_slug) as slug,
                         min(r.home_commune) as commune, min(r.service) as service, min(r.service_reason) as reason,
                         min(r.routed_by) as by, min(r.routing_rule) as rule, min(r.team_id::text) as team
                     from queue_entries q join requests r on r.id = q.request_id where not q.ended
                     group by 1
                     """.formatted(KEY)).query(this::alike).list();
        RoutingTable table = router.table(alike.stream().map(Alike::what).toList());
        return alike.stream().map(one -> new Way(one, table.of(one.what))).toList();
    }

    /** What the answers decided stays decided: nobody answers again. */
    private Alike alike(ResultSet row, int number) throws SQLException {
        String by = row.getString("by");
        boolean answers = RoutedBy.ANSWERS.name().equals(by);
        String ofForm = forms.version(new FormVersionId(UUID.fromString(row.getString("form_version")))).definition().service();
        Case what = new Case(row.getString("slug"), row.getString("commune"), answers ? row.getString("service") : null,
                answers ? Objects.requireNonNullElse(row.getString("reason"), "") : "", Objects.requireNonNullElse(ofForm, ""));
        String team = row.getString("team");
        return new Alike(row.getString("key"), row.getInt("count"), what, row.getString("service"),
                by == null ? null : RoutedBy.valueOf(by), row.getObject("rule", Integer.class),
                team == null ? null : UUID.fromString(team));
    }

    private static List<Flow> flows(List<Way> moving) {
        Map<List<String>, List<Way>> alike = moving.stream().collect(Collectors.groupingBy(
                way -> List.of(Objects.requireNonNullElse(way.from.service, ""),
                        Objects.requireNonNullElse(way.to.service(), ""))));
        return alike.entrySet().stream()
                .map(one -> new Flow(one.getKey().getFirst(), one.getKey().getLast(), count(one.getValue())))
                .sorted(Comparator.comparingInt(Flow::count).reversed().thenComparing(Flow::from).thenComparing(Flow::to))
                .toList();
    }

    private static int count(List<Way> ways) {
        return ways.stream().mapToInt(way -> way.from.count).sum();
    }
}
