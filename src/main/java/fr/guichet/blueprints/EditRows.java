package fr.guichet.blueprints;

import fr.guichet.blueprints.Edit.Deed;
import fr.guichet.shared.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the table `blueprint_edits`: only ever added to. */
@Component
class EditRows {
    private static final String COLUMNS = "select seq, at, actor_id, actor_name, deed, element, label, property, changes::text, undoes"
            + " from blueprint_edits where blueprint_id = :id";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    EditRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Adds an edit under the next number, at this moment. */
    void add(Blueprint blueprint, Actor by, Edit edit) {
        jdbc.sql(
                """
                insert into blueprint_edits (blueprint_id, seq, at, actor_id, actor_name, deed, element, label, property, changes, undoes)
                select :id, coalesce(max(seq), 0) + 1, :at, :actor, :name, :deed, :element, :label, :property, :changes::json, :undoes
                from blueprint_edits where blueprint_id = :id
                """)
                .param("id", blueprint.id()).param("at", OffsetDateTime.now(clock)).param("actor", by.id())
                .param("name", by.name()).param("deed", edit.deed().name()).param("element", edit.element().toString())
                .param("label", edit.label()).param("property", edit.property())
                .param("changes", json.writeValueAsString(edit.changes().stream().map(ChangeNode::of).toList()))
                .param("undoes", edit.undoes())
                .update();
    }

    /** The latest edits, the newest first. */
    List<Edit> latest(UUID blueprint, int most) {
        return jdbc.sql(COLUMNS + " order by seq desc limit :most").param("id", blueprint).param("most", most)
                .query((row, number) -> read(row)).list();
    }

    private Edit read(ResultSet row) throws SQLException {
        List<Change> changes = List.of(json.readValue(row.getString("changes"), ChangeNode[].class)).stream()
                .map(ChangeNode::change)
                .toList();
        return new Edit(row.getInt("seq"), row.getObject("at", OffsetDateTime.class).atZoneSameInstant(clock.getZone()),
                row.getObject("actor_id", UUID.class), row.getString("actor_name"), Deed.valueOf(row.getString("deed")),
                ElementId.parse(row.getString("element")), row.getString("label"), row.getString("property"), changes,
                (Integer) row.getObject("undoes"));
    }
}
