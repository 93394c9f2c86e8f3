package fr.guichet.imports;

import fr.guichet.shared.BulkRows;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was taken over already, by its identifier in the older system. */
@Component
class ImportedRows {
    private final JdbcClient jdbc;
    private final DataSource database;

    ImportedRows(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** The ids of those that are known. */
    Map<String, UUID> known(ImportKind kind, Collection<String> references) {
        Map<String, UUID> known = new HashMap<>();
        jdbc.sql("select reference, id from imported_rows where kind = :kind and reference = any (:references)")
                .param("kind", kind.name()).param("references", references.toArray(String[]::new)).query(row -> {
                    known.put(row.getString("reference"), row.getObject("id", UUID.class));
                });
        return known;
    }

    /** Those of the lines that are new, by their reference; of two with the same one the first. */
    Map<String, ImportLine> fresh(ImportKind kind, List<ImportLine> lines, Function<ImportLine, String> reference) {
        Map<String, ImportLine> fresh = new LinkedHashMap<>();
        lines.stream().filter(line -> !reference.apply(line).isEmpty())
                .forEach(line -> fresh.putIfAbsent(reference.apply(line), line));
        fresh.keySet().removeAll(known(kind, fresh.keySet()).keySet());
        return fresh;
    }

    void note(ImportKind kind, Map<String, UUID> ids, UUID importId) {
        var rows = new BulkRows("imported_rows", "kind", "reference", "id", "import_id");
        ids.forEach((reference, id) -> rows.add(kind, reference, id, importId));
        rows.write(database);
    }
}
