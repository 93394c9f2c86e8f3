package fr.guichet.blueprints;

import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of the table `blueprints`. */
@Component
class BlueprintRows {
    private static final String OPEN = """
                                       select id, slug, base_version, definition::text, revision, updated_by, updated_at from blueprints
                                       where slug = :slug and ended_at is null""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    BlueprintRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Optional<Blueprint> open(String slug) {
        return find(OPEN, slug);
    }

    /** The same, with nobody else editing until the transaction ends. */
    Optional<Blueprint> lock(String slug) {
        return find(OPEN + " for update", slug);
    }

    List<Blueprints.Begun> all() {
        return jdbc.sql("""
                        select slug, definition ->> 'name' as name, base_version, updated_by, updated_at from blueprints
                        where ended_at is null order by slug
                        """)
                .query((row, number) -> new Blueprints.Begun(row.getString("slug"), row.getString("name"),
                        (Integer) row.getObject("base_version"), row.getString("updated_by"),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Optional<Blueprint> find(String sql, String slug) {
        return jdbc.sql(sql).param("slug", slug).query((row, number) -> read(row)).optional();
    }

    private Blueprint read(ResultSet row) throws SQLException {
        return new Blueprint(row.getObject("id", UUID.class), row.getString("slug"), (Integer) row.getObject("base_version"),
                row.getInt("revision"), row.getString("updated_by"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                (ObjectNode) json.readTree(row.getString("definition")));
    }

    /** @return whether it was begun; not when one is open already */
    boolean insert(String slug, @Nullable Integer base, ObjectNode definition, Actor by) {
        if (!definition.has("instruction")) { // what goes without saying would change as soon as one step is set
            definition.putObject("instruction").put("visit", true);
        }
        return jdbc
                .sql("""
                     insert into blueprints (id, slug, base_version, definition, revision, created_at, created_by, updated_at, updated_by)
                     values (:id, :slug, :base, :definition::json, 0, :at, :by, :at, :by)
                     on conflict (slug) where ended_at is null do nothing
                     """)
                .param("id", Ids.next()).param("slug", slug).param("base", base)
                .param("definition", json.writeValueAsString(definition)).param("at", OffsetDateTime.now(clock))
                .param("by", by.name()).update() > 0;
    }

    void update(Blueprint blueprint, Actor by) {
        jdbc.sql("""
                 update blueprints set definition = :definition::json, revision = revision + 1, updated_at = :at, updated_by = :by
                 where id = :id
                 """).param("id", blueprint.id()).param("definition", json.writeValueAsString(blueprint.definition()))
                .param("at", OffsetDateTime.now(clock)).param("by", by.name()).update();
    }

    /** What was answered in trials goes. @param ending DISCARDED or PUBLISHED */
    void end(Blueprint blueprint, String ending, Actor by) {
        jdbc.sql("delete from blueprint_trials where blueprint_id = :id").param("id", blueprint.id()).update();
        jdbc.sql("update blueprints set ended_at = :at, ended_by = :by, ending = :ending where id = :id")
                .param("id", blueprint.id()).param("ending", ending).param("at", OffsetDateTime.now(clock)).param("by", by.name())
                .update();
    }
}
