package fr.guichet.requests;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Situation;
import fr.guichet.people.PersonCorrected;
import fr.guichet.people.PersonDied;
import fr.guichet.people.PersonView;
import fr.guichet.people.PostalAddress;
import fr.guichet.shared.FrenchDates;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What changes of a person changes in all their open requests at once: answers, queue, place. What was there before stands in the
 * history of the person. Requests that have ended stay as they were decided.
 */
@Component
@Transactional
class SubjectCorrections {
    private final JdbcClient jdbc;
    private final Moves moves;
    private final Homes homes;
    private final RequestViews views;
    private final AnswerStore answers;
    private final Situations situations;
    private final FormCatalogue forms;

    SubjectCorrections(JdbcClient jdbc, Moves moves, Homes homes, RequestViews views, AnswerStore answers, Situations situations,
            FormCatalogue forms) {
        this.jdbc = jdbc;
        this.moves = moves;
        this.homes = homes;
        this.views = views;
        this.answers = answers;
        this.situations = situations;
        this.forms = forms;
    }

    @EventListener
    void on(PersonCorrected corrected) {
        open(corrected.records()).forEach(id -> correct(moves.find(id), corrected));
    }

    private void correct(Request request, PersonCorrected corrected) {
        RequestId id = request.id();
        PublishedForm form = forms.version(request.formVersion());
        Situation situation = situations.of(id, form, answers.of(id, form.index()), request.channel());
        Answers now = SubjectAnswers.corrected(situation, corrected.before(), corrected.after());
        if (!now.equals(situation.typed())) {
            jdbc.sql("update requests set answers = :answers::jsonb where id = :id").param("id", id.value())
                    .param("answers", answers.write(now, form.index())).update();
            moves.tell(views.of(request), RequestAction.ANSWER_CORRECTED, "", corrected.by(), corrected.at());
        }
        String commune = new Names(situation.with(now)).homeCommune();
        if (commune != null && !Objects.equals(commune, request.whereabouts().homeCommune())
                && !Objects.equals(corrected.before().details().address(), corrected.after().details().address())) {
            homes.move(id, commune, town(corrected.before()) + " → " + town(corrected.after()), corrected.by(), corrected.at());
        }
    }

    private static String town(PersonView person) {
        PostalAddress address = person.details().address();
        return address == null ? "?" : Objects.requireNonNullElse(address.commune(), "?");
    }

    @EventListener
    void on(PersonDied died) {
        String on = died.on() == null ? "" : FrenchDates.inDigits(died.on());
        open(died.records()).forEach(id -> moves.note(id, RequestAction.SUBJECT_DIED, on, died.by(), died.at()));
    }

    private List<RequestId> open(List<UUID> records) {
        return jdbc
                .sql("""
                     select r.id from requests r join queue_entries q on q.request_id = r.id
                     where r.subject_person = any (:records) and not q.ended order by r.id
                     """)
                .param("records", records.toArray(UUID[]::new)).query(UUID.class).list().stream().map(RequestId::new).toList();
    }
}
