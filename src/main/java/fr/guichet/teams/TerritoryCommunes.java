package fr.guichet.teams;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which communes, by their INSEE codes, lie in which territory: each in one at most. Whoever counts on it is told of each change. */
@Service
@Transactional
public class TerritoryCommunes {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    TerritoryCommunes(JdbcClient jdbc, Audit audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
    }

    /** The communes that lie in a territory itself. */
    @Transactional(readOnly = true)
    public List<String> of(UUID territory) {
        return jdbc.sql("select commune from territory_communes where territory_id = :territory order by commune")
                .param("territory", territory).query(String.class).list();
    }

    /** Each commune that lies somewhere, with its territory. */
    @Transactional(readOnly = true)
    public Map<String, UUID> all() {
        return jdbc.sql("select commune, territory_id from territory_communes")
                .query((row, number) -> Map.entry(row.getString("commune"), row.getObject("territory_id", UUID.class))).list()
                .stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** For each commune that lies somewhere, its territory and then those in which this one lies, the deepest first. */
    @Transactional(readOnly = true)
    public Map<String, List<UUID>> chains(Collection<String> communes) {
        return jdbc.sql("""
                        with recursive up as (
                            select c.commune, t.id, t.parent_id, 0 as height
                            from territory_communes c join territories t on t.id = c.territory_id
                            where c.commune = any (:communes)
                            union all
                            select u.commune, t.id, t.parent_id, u.height + 1 from up u join territories t on t.id = u.parent_id)
                        select commune, array_agg(id order by height) as chain from up group by commune
                        """).param("communes", communes.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("commune"),
                        List.of((UUID[]) row.getArray("chain").getArray())))
                .list().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Puts communes into a territory, wherever they lay before. */
    public void put(SignedIn by, TerritoryView territory, Set<String> communes) {
        jdbc.sql("""
                 insert into territory_communes (commune, territory_id)
                 select commune, :territory from unnest(:communes) as c (commune)
                 on conflict (commune) do update set territory_id = excluded.territory_id
                 """).param("territory", territory.id()).param("communes", communes.toArray(String[]::new)).update();
        moved(by, "teams.audit.communes-added", territory.name(), communes);
    }

    /** Takes communes out of a territory; they lie in none then. */
    public void remove(SignedIn by, TerritoryView territory, Set<String> communes) {
        jdbc.sql("delete from territory_communes where territory_id = :territory and commune = any (:communes)")
                .param("territory", territory.id()).param("communes", communes.toArray(String[]::new)).update();
        moved(by, "teams.audit.communes-removed", territory.name(), communes);
    }

    private void moved(SignedIn by, String action, String territory, Set<String> communes) {
        Stream<String> named = communes.stream().sorted().limit(20);
        audit.record(by, action, territory + ", " + communes.size() + " : " + named.collect(Collectors.joining(", ")));
        events.publishEvent(new CommunesMoved(communes));
    }
}
