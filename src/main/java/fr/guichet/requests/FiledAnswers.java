package fr.guichet.requests;

import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormVersionId;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Situation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the answers of many filed requests with one query, each against the version it was filled in. */
@Service
public class FiledAnswers {
    private final JdbcClient jdbc;
    private final FormCatalogue forms;
    private final AnswerStore answers;
    private final Situations situations;

    FiledAnswers(JdbcClient jdbc, FormCatalogue forms, AnswerStore answers, Situations situations) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.answers = answers;
        this.situations = situations;
    }

    /** The answers of one request. @param territory where its subject lives, as far as it is known */
    public record Filed(UUID request, String form, @Nullable UUID territory, Situation situation) {}

    public List<Filed> of(Collection<UUID> requests) {
        return jdbc
                .sql("""
                     select r.id, r.form_version_id, r.channel, r.answers::text as answers, r.held_mandate, q.form_slug, q.territory_id
                     from requests r join queue_entries q on q.request_id = r.id where r.id = any (:ids)
                     """)
                .param("ids", requests.toArray(UUID[]::new)).query(this::filed).list();
    }

    private Filed filed(ResultSet row, int number) throws SQLException {
        PublishedForm form = forms.version(new FormVersionId(row.getObject("form_version_id", UUID.class)));
        Situation situation = situations.of(form, answers.read(row.getString("answers"), form.index()),
                Channel.valueOf(row.getString("channel")), Set.of());
        situation = Situations.holding(row.getObject("held_mandate", UUID.class), situation);
        return new Filed(row.getObject("id", UUID.class), row.getString("form_slug"), row.getObject("territory_id", UUID.class),
                situation);
    }
}
