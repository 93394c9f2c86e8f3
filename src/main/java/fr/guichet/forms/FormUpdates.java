package fr.guichet.forms;

import fr.guichet.shared.Fingerprint;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of the project: published by themselves until an administrator has published the form, from then on only offered. */
@Service
public class FormUpdates {
    private final JdbcClient jdbc;
    private final FormCatalogue catalogue;
    private final Clock clock;

    FormUpdates(JdbcClient jdbc, FormCatalogue catalogue, Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Takes in a file as it is at the start: a new version, an update that is offered, or nothing new. */
    @Transactional
    void take(String source) {
        FormDefinition file = FormFile.read(source);
        catalogue.lock(file.slug());
        if (!isOfEditor(file.slug())) {
            catalogue.publish(source, Publication.OF_FILE);
        } else if (catalogue.current(file.slug()).filter(form -> form.definition().equals(file)).isEmpty()) {
            offer(file.slug(), source);
        }
    }

    private boolean isOfEditor(String slug) {
        return catalogue.versions(slug).stream().anyMatch(version -> version.origin() == Publication.Origin.EDITOR);
    }

    /** A file that was published once, or offered already, is not news. */
    private void offer(String slug, String source) {
        jdbc.sql(
                """
                insert into form_updates (slug, source, sha256, offered_at)
                select :slug, :source, :sha256, :at
                where not exists (select 1 from form_versions where slug = :slug and sha256 = :sha256)
                on conflict (slug) do update set source = excluded.source, sha256 = excluded.sha256, offered_at = excluded.offered_at,
                    settled_at = null
                where form_updates.sha256 <> excluded.sha256
                """)
                .param("slug", slug).param("source", source).param("sha256", Fingerprint.of(source))
                .param("at", OffsetDateTime.now(clock)).update();
    }

    /** The definition that the project offers for a form, as long as nobody has said what becomes of it. */
    @Transactional(readOnly = true)
    public Optional<FormDefinition> offered(String slug) {
        return jdbc.sql("select source from form_updates where slug = :slug and settled_at is null").param("slug", slug)
                .query(String.class).optional().map(FormFile::read);
    }

    /** The slugs of the forms for which the project offers something. */
    @Transactional(readOnly = true)
    public Set<String> offered() {
        return Set.copyOf(jdbc.sql("select slug from form_updates where settled_at is null").query(String.class).list());
    }

    /** An administrator has taken the update up, or leaves it. */
    @Transactional
    public void settle(String slug) {
        jdbc.sql("update form_updates set settled_at = :at where slug = :slug").param("slug", slug)
                .param("at", OffsetDateTime.now(clock)).update();
    }
}
