package fr.guichet.forms;

import fr.guichet.shared.Fingerprint;
import fr.guichet.shared.Ids;
import fr.guichet.shared.IllegalMove;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
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
    private static final String VERSIONS = "select slug, id, number, origin, published_at, published_by_name, note from form_versions";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<FormVersionId, PublishedForm> known = new ConcurrentHashMap<>();

    FormCatalogue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest version of each form, by slug. */
    public List<PublishedForm> current() {
        return newest("");
    }

    /** The same without the forms that an administrator keeps out of the catalogue. */
    public List<PublishedForm> listed() {
        return newest("where slug not in (select slug from form_states where not listed)");
    }

    private List<PublishedForm> newest(String which) {
        return jdbc.sql("select distinct on (slug) id from form_versions " + which + " order by slug, number desc")
                .query(UUID.class)
                .list().stream().map(id -> version(new FormVersionId(id))).toList();
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

    /** A version of a form by its number. */
    public Optional<PublishedForm> version(String slug, int number) {
        return jdbc.sql("select id from form_versions where slug = :slug and number = :number").param("slug", slug)
                .param("number", number).query(UUID.class).optional().map(id -> version(new FormVersionId(id)));
    }

    /** All versions of a form, the newest first. */
    public List<FormVersion> versions(String slug) {
        return jdbc.sql(VERSIONS + " where slug = :slug order by number desc").param("slug", slug)
                .query(FormCatalogue::version).list();
    }

    /** The newest version of each form, by its slug. */
    public Map<String, FormVersion> newestVersions() {
        Map<String, FormVersion> newest = new HashMap<>();
        jdbc.sql(VERSIONS + " order by number").query((row, at) -> newest.put(row.getString("slug"), version(row, at))).list();
        return newest;
    }

    private static FormVersion version(ResultSet row, int at) throws SQLException {
        return new FormVersion(new FormVersionId(row.getObject("id", UUID.class)), row.getInt("number"),
                Publication.Origin.valueOf(row.getString("origin")),
                row.getObject("published_at", OffsetDateTime.class).toInstant(), row.getString("published_by_name"),
                row.getString("note"));
    }

    /** The text of a version as it was published. */
    public String source(FormVersionId id) {
        return jdbc.sql("select source from form_versions where id = :id").param("id", id.value()).query(String.class).single();
    }

    /** Publishes a definition as the next version, see {@link #publish(String, Publication)}. */
    @Transactional
    public PublishedForm publish(FormDefinition definition, Publication how) {
        return publish(FormFile.write(definition), how);
    }

    /**
     * Publishes the text of a definition as the next version of its form, at once and for good.
     *
     * @return the new version, or the newest one when it says the same already
     * @throws IllegalArgumentException when the text is no definition
     * @throws IllegalMove when another version was published since the one that it was made from
     */
    @Transactional
    public PublishedForm publish(String source, Publication how) {
        FormDefinition definition = FormFile.read(source);
        lock(definition.slug());
        Optional<PublishedForm> newest = current(definition.slug());
        int number = newest.map(PublishedForm::number).orElse(0);
        if (how.base() != null && how.base() != number) {
            throw new IllegalMove("made from version %d of %s, but %d is there".formatted(how.base(), definition.slug(), number));
        }
        if (newest.filter(form -> form.definition().equals(definition)).isPresent()) {
            return newest.get();
        }
        FormVersionId id = new FormVersionId(Ids.next());
        insert(id, number + 1, source, definition.slug(), how);
        return new PublishedForm(id, number + 1, FormIndex.of(definition));
    }

    /** One publication of a form after another. */
    void lock(String slug) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:slug))").param("slug", slug).query().listOfRows();
    }

    private void insert(FormVersionId id, int number, String source, String slug, Publication how) {
        jdbc.sql(
                """
                insert into form_versions (id, slug, number, source, sha256, published_at, origin, published_by, published_by_name, note)
                values (:id, :slug, :number, :source, :sha256, :at, :origin, :by, :name, :note)
                """)
                .param("id", id.value()).param("slug", slug).param("number", number).param("source", source)
                .param("sha256", Fingerprint.of(source)).param("at", OffsetDateTime.now(clock))
                .param("origin", how.origin().name())
                .param("by", how.by().id()).param("name", how.by().name()).param("note", how.note()).update();
    }
}
