package fr.guichet.requests;

import fr.guichet.accounts.CitizenMoved;
import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.PublishedForm;
import fr.guichet.mandates.Mandates;
import fr.guichet.shared.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever lost a mailbox is written to at the new one in all open requests of theirs; what has ended stays as it was. */
@Component
class MailboxMoves {
    private static final List<String> ADDRESSES = List.of("subject_email", "requester_email");

    private final JdbcClient jdbc;
    private final Moves moves;
    private final RequestViews views;
    private final AnswerStore answers;
    private final FormCatalogue forms;
    private final Mandates mandates;

    MailboxMoves(JdbcClient jdbc, Moves moves, RequestViews views, AnswerStore answers, FormCatalogue forms, Mandates mandates) {
        this.jdbc = jdbc;
        this.moves = moves;
        this.views = views;
        this.answers = answers;
        this.forms = forms;
        this.mandates = mandates;
    }

    @EventListener
    @Transactional
    void on(CitizenMoved moved) {
        UUID account = moved.account().value();
        mandates.writeTo(account, moved.before(), moved.after());
        jdbc.sql("update requests set follow_email = :after where follow_email = :before").param("before", moved.before())
                .param("after", moved.after()).update();
        Actor citizen = new Actor(account, moved.after(), Actor.Kind.CITIZEN);
        open(account).forEach(id -> correct(moves.find(id), moved, citizen));
    }

    private void correct(Request request, CitizenMoved moved, Actor citizen) {
        PublishedForm form = forms.version(request.formVersion());
        Answers before = answers.of(request.id(), form.index());
        Answers now = before;
        for (String question : ADDRESSES) {
            if (now.text(question).equalsIgnoreCase(moved.before())) {
                now = now.with(question, moved.after());
            }
        }
        if (!now.equals(before)) {
            jdbc.sql("update requests set answers = :answers::jsonb where id = :id").param("id", request.id().value())
                    .param("answers", answers.write(now, form.index())).update();
            if (!request.isDraft()) {
                moves.tell(views.of(request), RequestAction.MAILBOX_MOVED, "", citizen, moved.at());
            }
        }
    }

    private List<RequestId> open(UUID account) {
        return jdbc
                .sql("""
                     select r.id from requests r left join queue_entries q on q.request_id = r.id
                     where r.requester_account = :account and q.ended is not true order by r.id
                     """)
                .param("account", account).query(UUID.class).list().stream().map(RequestId::new).toList();
    }
}
