package fr.guichet.forms;

import fr.guichet.shared.Ids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published versions of every form. A version is read from the database once and kept, since it never changes. */
@Service
public class FormCatalogue {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<FormVersionId, PublishedForm> known = new ConcurrentHashMap<>();

    FormCatalogue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest version of each form, by name. */
    public List<PublishedForm> current() {
        return jdbc.sql("select distinct on (slug) id from form_versions order by slug, number desc").query(UUID.class).list()
                .stream()
                .map(id -> version(new FormVersionId(id))).toList();
    }

    /** The newest version of one form. */
    public Optional<PublishedForm> current(String slug) {
        return jdbc.sql("select id from form_versions where slug = :slug order by number desc limit 1").param("slug", slug)
                .query(UUID.class).optional().map(id -> version(new FormVersionId(id)));
    }

    /** A version that exists. */
    public PublishedForm version(FormVersionId id) {
        PublishedForm form = known.get(id);
        if (form == null) {
            form = read(id);
            known.put(id, form);
        }
        return form;
    }

    private PublishedForm read(FormVersionId id) {
        return jdbc.sql("select number, source from form_versions where id = :id").param("id", id.value())
                .query((row, at) -> new PublishedForm(id, row.getInt("number"),
                        FormIndex.of(FormFile.read(row.getString("source")))))
                .single();
    }

    /** Publishes a definition file as the next version, unless it is the newest one already. */
    @Transactional
    public void publish(String source) {
        String slug = FormFile.read(source).slug();
        String sha256 = FormFile.sha256(source);
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:slug))").param("slug", slug).query().listOfRows();
        jdbc.sql("""
                 insert into form_versions (id, slug, number, source, sha256, published_at)
                 select :id, :slug, coalesce(max(number), 0) + 1, :source, :sha256, :at from form_versions where slug = :slug
                 having not coalesce((array_agg(sha256 order by number desc))[1] = :sha256, false)
                 """).param("id", Ids.next()).param("slug", slug).param("source", source).param("sha256", sha256)
                .param("at", OffsetDateTime.now(clock)).update();
    }
}
