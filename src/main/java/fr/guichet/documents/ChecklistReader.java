package fr.guichet.documents;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Reads checklists for those who look at them, and change nothing: every page of a form does. One statement, no transaction. */
@Component
class ChecklistReader {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final EntityManager changes;

    ChecklistReader(JdbcClient jdbc, JsonMapper json, EntityManager changes) {
        this.jdbc = jdbc;
        this.json = json;
        this.changes = changes;
    }

    /** The documents of a request in their order, with the files that are there; what the transaction under way has changed counts. */
    List<ChecklistItem> checklist(UUID request) {
        return checklists(List.of(request)).getOrDefault(request, List.of());
    }

    /** The same for many requests at once; those without any document are left out. */
    Map<UUID, List<ChecklistItem>> checklists(Collection<UUID> requests) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            changes.flush();
        }
        Map<UUID, List<ChecklistItem>> lists = new HashMap<>();
        jdbc.sql(
                """
                select d.*, (
                    select json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'sha256', f.sha256,
                        'size', f.size, 'pages', f.pages, 'receivedAt', f.received_at, 'receivedFrom', f.received_from_name, 'sender', f.received_from)
                        order by f.position)::text
                    from document_files f where f.document_id = d.id and f.removed_at is null) as files
                from supporting_documents d where d.request_id = any (:requests) order by d.position, d.id
                """)
                .param("requests", requests.toArray(UUID[]::new)).query(row -> {
                    lists.computeIfAbsent(row.getObject("request_id", UUID.class), request -> new ArrayList<>()).add(item(row));
                });
        return lists;
    }

    private ChecklistItem item(ResultSet row) throws SQLException {
        String promised = row.getString("promised_by");
        String files = row.getString("files");
        return new ChecklistItem(row.getObject("id", UUID.class), row.getInt("version"), row.getString("rule_id"),
                row.getString("name"), row.getBoolean("expected"), DocumentState.valueOf(row.getString("state")),
                row.getString("reason"), row.getString("reviewed_by_name"), instant(row, "reviewed_at"),
                row.getObject("asked_on", LocalDate.class), promised == null ? null : PromisedWay.valueOf(promised),
                instant(row, "received_at"), files == null ? List.of() : List.of(json.readValue(files, FileView[].class)));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
