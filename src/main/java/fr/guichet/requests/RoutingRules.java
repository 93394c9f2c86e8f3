package fr.guichet.requests;

import fr.guichet.shared.Ids;
import fr.guichet.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The authority's rules in their order: the first that matches says to which service a request goes. */
@Service
@Transactional
public class RoutingRules {
    private final JdbcClient jdbc;

    RoutingRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first counts first. */
    @Transactional(readOnly = true)
    public List<RoutingRule> all() {
        return jdbc
                .sql("""
                     select r.id, row_number() over (order by r.position) as place, r.form_slug, r.territory_id,
                         t.name as territory_name, r.service_id, s.name as service_name, s.closed_at is null as open
                     from routing_rules r join services s on s.id = r.service_id left join territories t on t.id = r.territory_id
                     order by r.position
                     """)
                .query((row, number) -> new RoutingRule(row.getObject("id", UUID.class), row.getInt("place"),
                        row.getString("form_slug"), row.getObject("territory_id", UUID.class), row.getString("territory_name"),
                        row.getObject("service_id", UUID.class), row.getString("service_name"), row.getBoolean("open")))
                .list();
    }

    /** Adds a rule after all others. @param form none for all @param territory none for everywhere */
    public void add(@Nullable String form, @Nullable UUID territory, UUID service) {
        lock();
        jdbc.sql("""
                 insert into routing_rules (id, position, form_slug, territory_id, service_id)
                 select :id, coalesce(max(position), 0) + 1, :form, cast(:territory as uuid), :service from routing_rules
                 """).param("id", Ids.next()).param("form", form).param("territory", territory).param("service", service)
                .update();
    }

    /** Changes the places of a rule and the one before it; the first stays. */
    public void up(UUID id) {
        swap(id, "max", "<");
    }

    /** Changes the places of a rule and the one after it; the last stays. */
    public void down(UUID id) {
        swap(id, "min", ">");
    }

    private void swap(UUID id, String nearest, String beyond) {
        lock();
        jdbc.sql("""
                 with two as (
                     select m.id, m.position, o.id as other, o.position as there
                     from routing_rules m join routing_rules o on o.position =
                         (select %s(position) from routing_rules n where n.position %s m.position)
                     where m.id = :id)
                 update routing_rules r set position = case when r.id = two.id then two.there else two.position end
                 from two where r.id in (two.id, two.other)
                 """.formatted(nearest, beyond)).param("id", id).update();
    }

    /** @throws NotFound if there is no such rule */
    public RoutingRule delete(UUID id) {
        lock();
        RoutingRule gone = all().stream().filter(rule -> rule.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("routing rule " + id));
        jdbc.sql("delete from routing_rules where id = :id").param("id", id).update();
        return gone;
    }

    /** Two administrators who order the rules at the same time do it one after the other. */
    private void lock() {
        jdbc.sql("lock table routing_rules in exclusive mode").update();
    }
}
