package fr.guichet.documents;

import fr.guichet.shared.Ids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents that administrators offer to be filled in and sent back. Everybody may take them. */
@Service
public class TemplateFiles {
    public static final int MOST_MEGABYTES = 5;
    private static final Set<String> KINDS = Set.of("pdf", "odt", "ods", "doc", "docx", "xls", "xlsx", "rtf");

    private final JdbcClient jdbc;
    private final Clock clock;

    TemplateFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order of their names. */
    public List<TemplateFile> all() {
        return jdbc.sql("select id, name, length(content) / 1024 + 1 as size, added_by from template_files order by name, id")
                .query((row, number) -> new TemplateFile(row.getObject("id", UUID.class), row.getString("name"),
                        row.getInt("size"),
                        row.getString("added_by")))
                .list();
    }

    /** Whether a file may be offered: a document of an office, of a bearable weight. */
    public static boolean isFitting(String name, byte[] content) {
        return KINDS.contains(extension(name)) && content.length > 0 && content.length <= MOST_MEGABYTES * 1024 * 1024;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** @param name with its extension, as the sender's machine gave it */
    @Transactional
    public TemplateFile add(String name, byte[] content, String by) {
        String clean = FileNames.clean(name, "") + "." + extension(name);
        UUID id = Ids.next();
        jdbc.sql("insert into template_files (id, name, content, added_by, added_at) values (:id, :name, :content, :by, :at)")
                .param("id", id).param("name", clean).param("content", content).param("by", by)
                .param("at", OffsetDateTime.now(clock)).update();
        return new TemplateFile(id, clean, content.length / 1024 + 1, by);
    }

    /** The file itself, to be saved and not to be opened in the page. */
    public Optional<StoredFile> content(UUID id) {
        return jdbc.sql("select name, content from template_files where id = :id").param("id", id)
                .query((row, number) -> file(row.getString("name"), row.getBytes("content"))).optional();
    }

    private static StoredFile file(String name, byte[] content) {
        return new StoredFile(name, "application/octet-stream", content.length, "", new ByteArrayResource(content));
    }

    @Transactional
    public void delete(UUID id) {
        jdbc.sql("delete from template_files where id = :id").param("id", id).update();
    }
}
