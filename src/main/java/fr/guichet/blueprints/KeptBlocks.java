package fr.guichet.blueprints;

import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import fr.guichet.shared.NotFound;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What administrators keep of their forms to add it to others: as it was on that day, whatever becomes of the form. */
@Service
public class KeptBlocks {
    private static final Set<ElementKind> KINDS = Set.of(ElementKind.PAGE, ElementKind.SECTION, ElementKind.QUESTION);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    KeptBlocks(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Whether an element can be kept. */
    public static boolean canKeep(ElementId id) {
        return KINDS.contains(id.kind()) && !(id.kind() == ElementKind.QUESTION && id.path().contains("."));
    }

    /** Keeps an element under its label, in the place of what was kept under the same one. */
    @Transactional
    public void keep(Element element, Actor by) {
        if (!canKeep(element.id())) {
            throw new NotFound("no block: " + element.id());
        }
        jdbc.sql(
                """
                insert into form_blocks (id, name, kind, node, kept_by, kept_at) values (:id, :name, :kind, :node, :by, :at)
                on conflict (name) do update set kind = excluded.kind, node = excluded.node, kept_by = excluded.kept_by, kept_at = excluded.kept_at
                """)
                .param("id", Ids.next()).param("name", element.label()).param("kind", element.kind().word())
                .param("node", json.writeValueAsString(element.node())).param("by", by.name())
                .param("at", OffsetDateTime.now(clock)).update();
    }

    /** In the order of their names. */
    public List<KeptBlock> all() {
        return jdbc.sql("select id, name, kind, node, kept_by from form_blocks order by name, id")
                .query((row, number) -> new KeptBlock(row.getObject("id", UUID.class), row.getString("name"),
                        ElementKind.of(row.getString("kind")).orElseThrow(),
                        (ObjectNode) json.readTree(row.getString("node")), row.getString("kept_by")))
                .list();
    }

    /** Takes some away; the forms that they were added to keep what they have. */
    @Transactional
    public void forget(Collection<String> ids) {
        jdbc.sql("delete from form_blocks where id::text in (:ids)").param("ids", ids).update();
    }
}
