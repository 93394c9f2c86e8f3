package fr.guichet.documents;

import fr.guichet.shared.NotFound;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads files by their rows: what has no row is not there. */
@Repository
class StoredFiles {
    private final JdbcClient jdbc;
    private final FileStore store;

    StoredFiles(JdbcClient jdbc, FileStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    StoredFile open(UUID request, UUID file) {
        return jdbc.sql("""
                        select name, media_type, size, sha256 from document_files
                        where id = :file and request_id = :request and removed_at is null""").param("file", file)
                .param("request", request)
                .query((row, number) -> new StoredFile(row.getString("name"), row.getString("media_type"), row.getLong("size"),
                        row.getString("sha256"), store.open(request, row.getString("sha256"))))
                .optional().orElseThrow(() -> new NotFound("No file " + file + " in the request " + request));
    }

    /** The files that these requests still have, as {@code <request>/<sha256>}. */
    Set<String> wanted(Collection<UUID> requests) {
        return new HashSet<>(jdbc.sql("""
                                      select distinct request_id || '/' || sha256 from document_files
                                      where removed_at is null and request_id in (:requests)""").param("requests", requests)
                .query(String.class).list());
    }
}
