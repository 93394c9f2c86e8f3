package fr.guichet.desk;

import fr.guichet.shared.FrenchDates;
import fr.guichet.requests.History;
import fr.guichet.shared.Messages;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Days, moments and details of a case in the words of its page, which asks for them by the name `deskDates`. */
@Component("deskDates")
class CaseWords {
    private final Messages messages;

    CaseWords(Messages messages) {
        this.messages = messages;
    }

    /** « 14/12/2026 ». */
    public String day(Instant at) {
        return FrenchDates.inDigits(at);
    }

    /** « 14/12/2026 à 10 h 24 ». */
    public String moment(Instant at) {
        return messages.text("desk.moment", FrenchDates.inDigits(at), FrenchDates.time(at));
    }

    /** What a line of the history says beside its action, its codes in words. */
    public String detail(History.Entry entry) {
        return switch (entry.action()) {
            case PROPOSED -> messages.text(entry.detail().equals("GRANT") ? "desk.propose.grant" : "desk.propose.refuse");
            case CLOSED -> messages.textOr("desk.close.reason." + entry.detail(), entry.detail());
            default -> entry.detail();
        };
    }
}
