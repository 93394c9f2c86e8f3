package fr.guichet.exports;

import fr.guichet.shared.Ids;
import fr.guichet.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Columns that an agent has kept under a name, for the next export. */
@Service
@Transactional
public class ExportTemplates {
    public static final int LONGEST = 60;

    private final JdbcClient jdbc;

    ExportTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Template(UUID id, String name, List<String> columns) {}

    @Transactional(readOnly = true)
    public List<Template> of(UUID agent) {
        return jdbc.sql("select id, name, columns from export_templates where owner_id = :agent order by name, id")
                .param("agent", agent)
                .query((row, n) -> new Template(row.getObject("id", UUID.class), row.getString("name"),
                        List.of((String[]) row.getArray("columns").getArray())))
                .list();
    }

    /** Keeps columns under a name; those that had it give way. */
    public void keep(String name, List<String> columns, UUID agent) {
        jdbc.sql("""
                 insert into export_templates (id, owner_id, name, columns) values (:id, :agent, :name, :columns)
                 on conflict (owner_id, lower(name)) do update set columns = excluded.columns, name = excluded.name
                 """).param("id", Ids.next()).param("agent", agent).param("name", name)
                .param("columns", columns.toArray(String[]::new)).update();
    }

    public void delete(UUID id, UUID agent) {
        if (jdbc.sql("delete from export_templates where id = :id and owner_id = :agent").param("id", id).param("agent", agent)
                .update() == 0) {
            throw new NotFound("template " + id);
        }
    }
}
