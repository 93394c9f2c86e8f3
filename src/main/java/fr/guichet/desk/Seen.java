package fr.guichet.desk;

import fr.guichet.requests.History;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.IllegalMove;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Keeps an agent from acting on a page that has been overtaken: each form of a case carries how many moves its page had seen. A
 * double click, a second tab and a colleague are told so; a message or a document that came in meanwhile disturbs nobody.
 */
@Component
class Seen {
    private static final Set<RequestAction> MOVES = EnumSet.of(RequestAction.FILED, RequestAction.CONSENT_GIVEN,
            RequestAction.CONSENT_REFUSED, RequestAction.MANDATE_VERIFIED, RequestAction.DOCUMENTS_ASKED, RequestAction.COMPLETED,
            RequestAction.VISIT_PLANNED, RequestAction.ASSESSED, RequestAction.ADVANCE_GRANTED, RequestAction.PROPOSED,
            RequestAction.SENT_BACK,
            RequestAction.GRANTED, RequestAction.REFUSED, RequestAction.ANSWERED, RequestAction.CLOSED, RequestAction.WITHDRAWN);

    private final History history;

    Seen(History history) {
        this.history = history;
    }

    static long moves(List<History.Entry> entries) {
        return entries.stream().filter(entry -> MOVES.contains(entry.action())).count();
    }

    /** @throws IllegalMove when the case has moved since */
    void mustStill(RequestView view, long seen) {
        if (moves(history.of(view.id())) != seen) {
            throw new IllegalMove(view.number() + " has moved since the page was shown");
        }
    }
}
