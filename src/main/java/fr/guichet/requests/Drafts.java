package fr.guichet.requests;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormVersionId;
import fr.guichet.forms.PublishedForm;
import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import fr.guichet.sharing.Sharing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Requests that are being filled in, by a citizen or by an agent from paper. Whatever is typed is kept. */
@Service
public class Drafts {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final FormCatalogue forms;
    private final AnswerStore answers;
    private final DraftMove move;
    private final DraftRows rows;
    private final Sharing sharing;

    Drafts(JdbcClient jdbc, JsonMapper json, FormCatalogue forms, AnswerStore answers, DraftMove move, DraftRows rows,
            Sharing sharing) {
        this.jdbc = jdbc;
        this.json = json;
        this.forms = forms;
        this.answers = answers;
        this.move = move;
        this.rows = rows;
        this.sharing = sharing;
    }

    /** A draft in a list. */
    public record Summary(RequestId id, String slug, String formName, Instant touchedAt) {}

    /** Begins a draft, empty. */
    @Transactional
    public RequestId start(PublishedForm form, Holder holder, Actor actor, Channel channel, Instant at) {
        return start(form, null, holder, actor, channel, at);
    }

    /** Begins a draft with what is known already. */
    @Transactional
    public RequestId start(PublishedForm form, @Nullable Prefilled known, Holder holder, Actor actor, Channel channel,
            Instant at) {
        RequestId id = new RequestId(Ids.next());
        jdbc.sql(
                """
                insert into requests (id, form_version_id, state, channel, actor_id, actor_name, requester_account, draft_token, owner_id,
                    owner_name, created_at, touched_at, answers, prefilled)
                values (:id, :form, 'DRAFT', :channel, :actor, :name, :requester, :token, :owner, :ownerName, :at, :at,
                    :answers::jsonb, :prefilled::jsonb)
                """)
                .param("id", id.value()).param("form", form.id().value()).param("channel", channel.name())
                .param("actor", actor.id())
                .param("name", actor.name()).param("requester", channel.isByAgent() ? null : holder.account())
                .param("token", channel.isByAgent() || holder.account() != null ? null : holder.token())
                .param("owner", channel.isByAgent() ? actor.id() : null)
                .param("ownerName", channel.isByAgent() ? actor.name() : null)
                .param("answers", known == null
                        ? "{}"
                        : answers
                                .write(known.begin(Reuse.asksCapacity(form.definition())), form.index()))
                .param("prefilled", known == null ? null : json.writeValueAsString(known))
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
        return id;
    }

    /** The same with some answers already, valid or not. */
    @Transactional
    public RequestId start(PublishedForm form, Holder holder, Actor actor, Channel channel, Answers typed, Instant at) {
        RequestId id = start(form, holder, actor, channel, at);
        answers.save(id, typed, form, at);
        return id;
    }

    /** A draft that the holder may open. One of an earlier version of its form goes on with the newest from now on. */
    public Optional<Draft> open(RequestId id, Holder holder) {
        if (holder.isNobody()) {
            return Optional.empty();
        }
        return rows.find(id, holder).flatMap(found -> {
            if (found.newest().equals(found.draft().form().id())) {
                return Optional.of(found.draft());
            }
            move.bring(id, forms.version(found.newest()));
            return rows.find(id, holder).map(DraftRows.Found::draft);
        });
    }

    /**
     * Keeps what was typed, valid or not. Where another window has brought the draft to a newer version meanwhile, what fits there.
     *
     * @return the answers as they are kept, without what was filled in for somebody else
     */
    @Transactional
    public Answers save(Draft draft, Answers given, Instant at) {
        Answers typed = KeptAnswers.without(draft.unseen(), draft.answers(), given);
        Answers settled = draft.prefilled() == null ? typed : draft.prefilled().settled(draft.answers(), typed);
        tellGuests(draft, settled);
        if (!answers.save(draft.id(), settled, draft.form(), at)) {
            save(draft, draft.form(), settled, at);
        }
        return settled;
    }

    /** What a guest has answered stays open to them until somebody else changes it. */
    private void tellGuests(Draft draft, Answers now) {
        if (draft.shared()) {
            Set<String> changed = KeptAnswers.changed(draft.form().definition(), draft.answers(), now);
            if (draft.guest() == null) {
                sharing.changedByOthers(draft.id().value(), changed);
            } else {
                sharing.answered(draft.guest(), changed);
            }
        }
    }

    /** The version that a page showed, when the draft is of another by now. @param number as the page sends it back */
    public Optional<PublishedForm> shown(Draft draft, @Nullable String number) {
        return number == null || !number.matches("[0-9]{1,6}") || Integer.parseInt(number) == draft.form().number()
                ? Optional.empty()
                : forms.version(draft.form().definition().slug(), Integer.parseInt(number));
    }

    /** Keeps what was typed on a page of an earlier version than the draft is of now. @param shown the version of that page */
    @Transactional
    public void save(Draft draft, PublishedForm shown, Answers typed, Instant at) {
        Map<String, Object> changed = new LinkedHashMap<>(typed.values());
        changed.entrySet().removeIf(answer -> answer.getValue().equals(draft.answers().values().get(answer.getKey())));
        changed.keySet().removeAll(draft.unseen());
        move.late(draft.id(), shown, new Answers(changed), at);
    }

    /** The drafts that a holder may go on with, the last touched first. */
    public List<Summary> of(Holder holder) {
        return jdbc
                .sql("select id, form_version_id, touched_at from requests where " + DraftRows.HELD
                        + " order by touched_at desc limit 20")
                .param("account", holder.account()).param("token", holder.token()).query((row, n) -> summary(row)).list();
    }

    private Summary summary(ResultSet row) throws SQLException {
        PublishedForm form = forms.version(new FormVersionId(row.getObject("form_version_id", UUID.class)));
        return new Summary(new RequestId(row.getObject("id", UUID.class)), form.definition().slug(), form.definition().name(),
                row.getObject("touched_at", OffsetDateTime.class).toInstant());
    }

    /** The drafts of others with which an account was invited to help, the last touched first. */
    public List<Summary> helped(UUID account) {
        return jdbc.sql("""
                        select r.id, r.form_version_id, r.touched_at from requests r join guests g on g.request_id = r.id
                        where r.state = 'DRAFT' and g.account_id = :account and g.ended_at is null
                        order by r.touched_at desc limit 20
                        """).param("account", account).query((row, n) -> summary(row)).list();
    }

    /** Gives the drafts of a device to the account that signed in on it. */
    @Transactional
    public void claim(Holder holder, Actor actor) {
        if (holder.account() != null && holder.token() != null) {
            jdbc.sql("""
                     update requests set requester_account = :account, actor_id = :account, actor_name = :name, draft_token = null
                     where state = 'DRAFT' and draft_token = :token
                     """).param("account", holder.account()).param("token", holder.token()).param("name", actor.name()).update();
        }
    }

    /** Deletes a draft for good, on its holder's word. */
    @Transactional
    public boolean discard(RequestId id, Holder holder) {
        return jdbc.sql("delete from requests where id = :id and " + DraftRows.HELD).param("id", id.value())
                .param("account", holder.account())
                .param("token", holder.token()).update() > 0;
    }

    /** A draft that nobody has gone on with. @param account none when it was begun without one */
    public record Untouched(RequestId id, @Nullable UUID account, Instant touchedAt) {}

    /** The online drafts of a form version last touched after one time and before another, the oldest first. */
    public List<Untouched> untouchedSince(FormVersionId form, Instant after, Instant before, int most) {
        return jdbc
                .sql("""
                     select id, requester_account, touched_at from requests
                     where state = 'DRAFT' and channel = 'ONLINE' and form_version_id = :form and touched_at > :after and touched_at < :before
                     order by touched_at limit :most
                     """)
                .param("form", form.value()).param("after", after.atOffset(ZoneOffset.UTC))
                .param("before", before.atOffset(ZoneOffset.UTC)).param("most", most)
                .query((row, n) -> new Untouched(new RequestId(row.getObject("id", UUID.class)),
                        row.getObject("requester_account", UUID.class),
                        row.getObject("touched_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Deletes a draft for good, unless somebody touched or filed it meanwhile. @return whether it was deleted */
    @Transactional
    public boolean forget(RequestId id, Instant untouchedSince) {
        return jdbc.sql("delete from requests where id = :id and state = 'DRAFT' and touched_at < :before")
                .param("id", id.value())
                .param("before", untouchedSince.atOffset(ZoneOffset.UTC)).update() > 0;
    }

    /** The account that a draft belongs to; none for a draft of a device, or of an agent. */
    public Optional<UUID> accountOf(RequestId id) {
        return jdbc.sql(
                "select requester_account from requests where id = :id and state = 'DRAFT' and requester_account is not null")
                .param("id", id.value()).query(UUID.class).optional();
    }
}
