package fr.guichet.desk;

import fr.guichet.shared.Euros;
import fr.guichet.shared.FrenchDates;
import fr.guichet.requests.History;
import fr.guichet.shared.Messages;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
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

    /** « 1 040,16 € ». */
    public String euros(BigDecimal amount) {
        return Euros.inWords(amount);
    }

    /** What a line of the history says beside its action, its codes in words. */
    public String detail(History.Entry entry) {
        return switch (entry.action()) {
            case PROPOSED -> messages.text("desk.propose." + entry.detail().toLowerCase(Locale.ROOT));
            case CLOSED -> messages.textOr("desk.close.reason." + entry.detail(), entry.detail());
            default -> entry.detail();
        };
    }
}
