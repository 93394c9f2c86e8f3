package fr.guichet.requests;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormVersionId;
import fr.guichet.forms.PublishedForm;
import fr.guichet.shared.Actor;
import fr.guichet.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a draft typed from paper has beside its answers: the day of receipt, and the person whom the agent recognised. */
@Service
public class PaperEntries {
    private static final String ENTRY = """
                                        select id, form_version_id, channel, received_on, subject_decided, subject_person, touched_at,
                                            trim(coalesce(nullif(answers ->> 'subject_usual_name', ''), answers ->> 'subject_birth_name',
                                                answers ->> 'requester_organisation', answers ->> 'requester_last_name', '') || ' '
                                                || coalesce(answers ->> 'subject_first_names', answers ->> 'requester_first_name', '')) as subject_name
                                        from requests
                                        where state = 'DRAFT' and received_on is not null""";

    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final FormCatalogue forms;

    PaperEntries(JdbcClient jdbc, Drafts drafts, FormCatalogue forms) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.forms = forms;
    }

    /** Begins a draft that belongs to the agent. */
    @Transactional
    public RequestId start(PublishedForm form, Actor agent, Channel channel, LocalDate receivedOn, Instant at) {
        RequestId id = drafts.start(form, Holder.account(UUID.fromString(String.valueOf(agent.id()))), agent, channel, at);
        describe(id, channel, receivedOn);
        return id;
    }

    /** The same with some answers already. */
    @Transactional
    public RequestId start(PublishedForm form, Answers typed, Actor agent, Channel channel, LocalDate receivedOn, Instant at) {
        RequestId id = drafts.start(form, Holder.account(UUID.fromString(String.valueOf(agent.id()))), agent, channel, typed, at);
        describe(id, channel, receivedOn);
        return id;
    }

    /** Corrects how and when it came in. */
    @Transactional
    public void describe(RequestId id, Channel channel, LocalDate receivedOn) {
        jdbc.sql("update requests set channel = :channel, received_on = :day where id = :id and state = 'DRAFT'")
                .param("channel", channel.name()).param("day", receivedOn).param("id", id.value()).update();
    }

    /** @param person the one already known, none for a new person */
    @Transactional
    public void recognise(RequestId id, @Nullable UUID person) {
        jdbc.sql("update requests set subject_decided = true, subject_person = :person where id = :id and state = 'DRAFT'")
                .param("person", person).param("id", id.value()).update();
    }

    /** @throws NotFound when it is no draft typed from paper */
    @Transactional(readOnly = true)
    public PaperEntry entry(RequestId id) {
        return jdbc.sql(ENTRY + " and id = :id").param("id", id.value()).query(this::read).optional()
                .orElseThrow(() -> new NotFound("paper entry " + id));
    }

    /** What an agent has begun and not filed, the last touched first. */
    @Transactional(readOnly = true)
    public List<PaperEntry> of(UUID agent) {
        return jdbc.sql(ENTRY + " and owner_id = :agent order by touched_at desc limit 100").param("agent", agent)
                .query(this::read)
                .list();
    }

    /** The oldest entry of an agent of which nothing is typed yet, with its scan beside it: the next of a tray. */
    @Transactional(readOnly = true)
    public Optional<PaperEntry> next(UUID agent) {
        return jdbc.sql(ENTRY + " and owner_id = :agent and answers = '{}'::jsonb order by id limit 1").param("agent", agent)
                .query(this::read).optional();
    }

    private PaperEntry read(ResultSet row, int number) throws SQLException {
        PublishedForm form = forms.version(new FormVersionId(row.getObject("form_version_id", UUID.class)));
        return new PaperEntry(new RequestId(row.getObject("id", UUID.class)), form.definition().name(),
                row.getString("subject_name"), Channel.valueOf(row.getString("channel")),
                row.getObject("received_on", LocalDate.class), row.getBoolean("subject_decided"),
                row.getObject("subject_person", UUID.class), row.getObject("touched_at", OffsetDateTime.class).toInstant());
    }
}
