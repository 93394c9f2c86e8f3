package fr.guichet.requests;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormVersionId;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Situation;
import fr.guichet.questions.CarriedAnswers;
import fr.guichet.questions.Carrying;
import fr.guichet.questions.LeftAnswer;
import fr.guichet.shared.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a draft over to a newer version of its form. What fits stays, what does not is kept beside it, sealed as before. */
@Component
@Transactional
class DraftMove {
    private final JdbcClient jdbc;
    private final FormCatalogue forms;
    private final AnswerStore answers;
    private final DroppedAnswers dropped;
    private final Carrying carrying;
    private final Situations situations;

    DraftMove(JdbcClient jdbc, FormCatalogue forms, AnswerStore answers, DroppedAnswers dropped, Carrying carrying,
            Situations situations) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.answers = answers;
        this.dropped = dropped;
        this.carrying = carrying;
        this.situations = situations;
    }

    /** A draft as its row says it while the row is held. */
    record Held(PublishedForm form, Channel channel, Answers answers, List<DroppedAnswer> dropped) {}

    /** The draft, its row held until the transaction ends; none when it is filed or gone. */
    Optional<Held> hold(RequestId id) {
        return jdbc.sql("""
                        select form_version_id, channel, answers::text, dropped::text from requests
                        where id = :id and state = 'DRAFT' for update
                        """).param("id", id.value()).query((row, at) -> {
            PublishedForm form = forms.version(new FormVersionId(row.getObject("form_version_id", UUID.class)));
            return new Held(form, Channel.valueOf(row.getString("channel")), answers.read(row.getString("answers"), form.index()),
                    dropped.read(row.getString("dropped")));
        }).optional();
    }

    /** Brings a draft to a newer version; one that another window has brought there already stays as it is. */
    void bring(RequestId id, PublishedForm to) {
        hold(id).filter(held -> held.form.number() < to.number()).ifPresent(held -> {
            Situation after = situation(held, to, Answers.NONE);
            CarriedAnswers carried = carrying.over(situation(held, held.form, held.answers), after);
            List<DroppedAnswer> all = with(held.dropped, held.form, carried.left());
            keep(id, putBack(new Held(to, held.channel, carried.answers(), all)), held.form);
        });
    }

    /** What was dropped before and has a place again goes back there. */
    private Held putBack(Held held) {
        Answers now = held.answers;
        List<DroppedAnswer> still = new ArrayList<>();
        for (DroppedAnswer one : held.dropped) {
            Situation after = situation(held, held.form, now);
            Optional<Object> back = held.form.definition().question(one.answer().name())
                    .filter(question -> !after.typed().isAnswered(question.id()))
                    .flatMap(question -> carrying.into(dropped.given(one), one.answer(), after, question));
            if (back.isPresent()) {
                now = now.with(one.answer().name(), back.get());
            } else {
                still.add(one);
            }
        }
        return new Held(held.form, held.channel, now, still);
    }

    /**
     * Keeps what was typed on a page of an earlier version, after the draft had gone on with a newer one.
     *
     * @param changed the answers that the page changed, in the words of the version that was shown
     */
    void late(RequestId id, PublishedForm shown, Answers changed, Instant at) {
        hold(id).ifPresent(held -> {
            CarriedAnswers carried = carrying.over(situation(held, shown, changed), situation(held, held.form, Answers.NONE));
            Answers all = held.answers;
            for (var answer : carried.answers().values().entrySet()) {
                all = all.with(answer.getKey(), answer.getValue());
            }
            keep(id, new Held(held.form, held.channel, all, with(held.dropped, shown, carried.left())), shown);
            jdbc.sql("update requests set touched_at = :at where id = :id").param("id", id.value())
                    .param("at", at.atOffset(ZoneOffset.UTC)).update();
        });
    }

    private static List<DroppedAnswer> with(List<DroppedAnswer> before, PublishedForm given, List<LeftAnswer> left) {
        List<DroppedAnswer> all = new ArrayList<>(before);
        for (LeftAnswer answer : left) {
            DroppedAnswer one = new DroppedAnswer(Ids.next(), given.id(), answer);
            all.removeIf(one::isOfSameQuestion);
            all.add(one);
        }
        return all;
    }

    /** @param from the version that the person knows */
    private void keep(RequestId id, Held held, PublishedForm from) {
        jdbc.sql("""
                 update requests set form_version_id = :form, answers = :answers::jsonb, dropped = :dropped::jsonb,
                     moved_from = coalesce(moved_from, :from)
                 where id = :id
                 """).param("id", id.value()).param("form", held.form.id().value())
                .param("answers", answers.write(held.answers, held.form.index()))
                .param("dropped", dropped.write(held.dropped)).param("from", from.id().value()).update();
    }

    private Situation situation(Held held, PublishedForm form, Answers typed) {
        return situations.of(form, typed, held.channel, Set.of());
    }
}
