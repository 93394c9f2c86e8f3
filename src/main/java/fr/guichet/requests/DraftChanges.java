package fr.guichet.requests;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Question;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.questions.Carrying;
import fr.guichet.questions.SummarySection;
import fr.guichet.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a new version of the form changed for a draft: told once, with the answers that have no place any more, to be taken back. */
@Service
public class DraftChanges {
    private final JdbcClient jdbc;
    private final DraftMove move;
    private final DroppedAnswers dropped;
    private final AnswerStore answers;
    private final FormCatalogue forms;
    private final Carrying carrying;
    private final Situations situations;

    DraftChanges(JdbcClient jdbc, DraftMove move, DroppedAnswers dropped, AnswerStore answers, FormCatalogue forms,
            Carrying carrying, Situations situations) {
        this.jdbc = jdbc;
        this.move = move;
        this.dropped = dropped;
        this.answers = answers;
        this.forms = forms;
        this.carrying = carrying;
        this.situations = situations;
    }

    /** A question, as it is named to the person. */
    public record Named(String id, String label) {}

    /** An answer set aside. @param text as it was said in its version @param room the questions that could take it */
    public record SetAside(UUID id, String label, String text, List<Named> room) {}

    /** @param added the questions asked now that the version known before did not have */
    public record Changes(List<Named> added, List<SetAside> setAside) {}

    /** What a draft that was just opened has to be told. */
    @Transactional(readOnly = true)
    public Changes of(Draft draft) {
        Situation now = situations.of(draft.id(), draft.form(), draft.answers(), draft.channel());
        List<DroppedAnswer> all = jdbc.sql("select dropped::text from requests where id = :id").param("id", draft.id().value())
                .query(String.class).optional().map(dropped::read).orElse(List.of());
        return new Changes(added(draft, now), all.stream().map(one -> setAside(one, now)).toList());
    }

    private List<Named> added(Draft draft, Situation now) {
        if (draft.movedFrom() == null) {
            return List.of();
        }
        PublishedForm before = forms.version(draft.movedFrom());
        Set<String> known = before.definition().questions().map(Question::id).collect(Collectors.toSet());
        return now.form().pages().stream().filter(now::isOpen).flatMap(page -> now.openQuestions(page).stream())
                .filter(question -> !known.contains(question.id())).map(question -> named(question, now))
                .filter(question -> !question.label().isEmpty()).toList();
    }

    private SetAside setAside(DroppedAnswer one, Situation now) {
        Situation given = dropped.given(one);
        SummarySection.Line line = carrying.line(given, one.answer());
        return new SetAside(one.id(), line.label(), line.getText(),
                carrying.room(given, one.answer(), now).stream().map(question -> named(question, now)).toList());
    }

    private static Named named(Question question, Situation now) {
        return new Named(question.id(), Speaker.of(now, Map.of()).say(question.label()));
    }

    /** Makes an answer that was set aside the answer to a question that could take it. @throws NotFound when it cannot */
    @Transactional
    public void takeBack(RequestId draft, UUID setAside, String question) {
        change(draft, setAside, held -> {
            DroppedAnswer one = find(held, setAside);
            Situation now = situations.of(held.form(), held.answers(), held.channel(), Set.of());
            Question target = carrying.room(dropped.given(one), one.answer(), now).stream()
                    .filter(room -> room.id().equals(question)).findFirst()
                    .orElseThrow(() -> new NotFound("room for it at " + question));
            return held.answers().with(question,
                    carrying.into(dropped.given(one), one.answer(), now, target).orElseThrow());
        });
    }

    /** Gives an answer that was set aside up for good. */
    @Transactional
    public void erase(RequestId draft, UUID setAside) {
        change(draft, setAside, DraftMove.Held::answers);
    }

    private void change(RequestId draft, UUID setAside, Function<DraftMove.Held, Answers> answersThen) {
        DraftMove.Held held = move.hold(draft).orElseThrow(() -> new NotFound("draft " + draft));
        DroppedAnswer one = find(held, setAside);
        jdbc.sql("update requests set answers = :answers::jsonb, dropped = :dropped::jsonb where id = :id")
                .param("id", draft.value())
                .param("answers", answers.write(answersThen.apply(held), held.form().index()))
                .param("dropped", dropped.write(held.dropped().stream().filter(other -> !other.equals(one)).toList()))
                .update();
    }

    private static DroppedAnswer find(DraftMove.Held held, UUID id) {
        return held.dropped().stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("dropped answer " + id));
    }

    /** The person has been told what the new version changes. */
    @Transactional
    public void told(RequestId draft) {
        jdbc.sql("update requests set moved_from = null where id = :id").param("id", draft.value()).update();
    }

    /** A request keeps only what was said in the version in which it was filed. */
    @Transactional
    void forget(RequestId request) {
        jdbc.sql("update requests set moved_from = null, dropped = '[]' where id = :id").param("id", request.value()).update();
    }
}
