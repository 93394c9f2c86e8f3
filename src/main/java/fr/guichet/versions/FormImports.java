package fr.guichet.versions;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import fr.guichet.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Definitions that have been read and wait for the administrator to say what becomes of them. */
@Service
public class FormImports {
    private static final Duration WAIT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    FormImports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param fileName as it was called @param ofModel whether it is the update that the project offers */
    public record Waiting(UUID id, FormDefinition definition, String fileName, boolean ofModel) {}

    /** Keeps a definition for the administrator; what nobody has come back to for a week goes. */
    @Transactional
    public UUID keep(FormDefinition definition, String fileName, boolean ofModel, @Nullable UUID by) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("delete from form_imports where at < :before").param("before", now.minus(WAIT)).update();
        UUID id = Ids.next();
        jdbc.sql("""
                 insert into form_imports (id, slug, definition, file_name, of_model, at, by_id)
                 values (:id, :slug, :definition::json, :name, :model, :at, :by)
                 """).param("id", id).param("slug", definition.slug()).param("definition", FormFile.writeJson(definition))
                .param("name", fileName).param("model", ofModel).param("at", now).param("by", by).update();
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<Waiting> find(UUID id) {
        return jdbc.sql("select definition::text, file_name, of_model from form_imports where id = :id").param("id", id)
                .query((row, at) -> new Waiting(id, FormFile.read(row.getString("definition")), row.getString("file_name"),
                        row.getBoolean("of_model")))
                .optional();
    }

    /** It has been taken up. */
    @Transactional
    public void done(UUID id) {
        jdbc.sql("delete from form_imports where id = :id").param("id", id).update();
    }
}
