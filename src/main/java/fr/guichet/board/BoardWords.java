package fr.guichet.board;

import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Moments in the words of the pages, which ask for them by the name `boardDates`. */
@Component("boardDates")
class BoardWords {
    private final Messages messages;

    BoardWords(Messages messages) {
        this.messages = messages;
    }

    /** « 14/12/2026 à 10 h 24 ». */
    public String moment(Instant at) {
        return messages.text("board.moment", FrenchDates.inDigits(at), FrenchDates.time(at));
    }

    /** « 14/12/2026 ». */
    public String day(Instant at) {
        return FrenchDates.inDigits(at);
    }
}
