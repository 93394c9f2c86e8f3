package fr.guichet.teams;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.Ids;
import fr.guichet.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Territories: sets of communes, one within another. Each deed is noted in the {@link Audit}. */
@Service
@Transactional
public class Territories {
    private static final String TERRITORY = """
                                            select t.id, t.name, t.parent_id, p.name as parent_name,
                                                (select count(*) from territory_communes c where c.territory_id = t.id) as communes
                                            from territories t left join territories p on p.id = t.parent_id
                                            """;

    private final JdbcClient jdbc;
    private final TerritoryCommunes communes;
    private final Audit audit;

    Territories(JdbcClient jdbc, TerritoryCommunes communes, Audit audit) {
        this.jdbc = jdbc;
        this.communes = communes;
        this.audit = audit;
    }

    /** What is said of a territory. @param parent the one it lies in, none for the widest */
    public record Description(String name, @Nullable UUID parent) {}

    /** In the order of a French directory. */
    @Transactional(readOnly = true)
    public List<TerritoryView> all() {
        return jdbc.sql(TERRITORY + " order by t.name, t.id").query(Territories::view).list();
    }

    /** @throws NotFound if there is no such territory */
    @Transactional(readOnly = true)
    public TerritoryView territory(UUID id) {
        return jdbc.sql(TERRITORY + " where t.id = :id").param("id", id).query(Territories::view).optional()
                .orElseThrow(() -> new NotFound("territory " + id));
    }

    /** The one in which a commune lies itself, the deepest. */
    @Transactional(readOnly = true)
    public Optional<TerritoryView> of(String commune) {
        return jdbc.sql(TERRITORY + " where t.id = (select territory_id from territory_communes where commune = :commune)")
                .param("commune", commune).query(Territories::view).optional();
    }

    /** A territory and all below it. */
    @Transactional(readOnly = true)
    public Set<UUID> within(UUID id) {
        return Set.copyOf(jdbc.sql("""
                                   with recursive below as (
                                       select id from territories where id = :id
                                       union select t.id from territories t join below b on t.parent_id = b.id)
                                   select id from below
                                   """).param("id", id).query(UUID.class).list());
    }

    public UUID add(SignedIn by, Description said) {
        UUID id = Ids.next();
        jdbc.sql("insert into territories (id, name, parent_id) values (:id, :name, cast(:parent as uuid))").param("id", id)
                .param("name", said.name()).param("parent", said.parent()).update();
        audit.record(by, "teams.audit.territory-added", said.name());
        return id;
    }

    /** Its parent must not be {@link #within} it. */
    public void describe(SignedIn by, UUID id, Description said) {
        jdbc.sql("update territories set name = :name, parent_id = cast(:parent as uuid) where id = :id").param("id", id)
                .param("name", said.name()).param("parent", said.parent()).update();
        audit.record(by, "teams.audit.territory-changed", said.name());
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException while a team, a rule, a right or another territory needs it */
    public void delete(SignedIn by, UUID id) {
        TerritoryView gone = territory(id);
        communes.remove(by, gone, Set.copyOf(communes.of(id)));
        jdbc.sql("delete from territories where id = :id").param("id", id).update();
        audit.record(by, "teams.audit.territory-deleted", gone.name());
    }

    private static TerritoryView view(ResultSet row, int number) throws SQLException {
        return new TerritoryView(row.getObject("id", UUID.class), row.getString("name"), row.getObject("parent_id", UUID.class),
                row.getString("parent_name"), row.getInt("communes"));
    }
}
