package fr.guichet.demonstration;

import fr.guichet.shared.FrenchDates;
import fr.guichet.correspondence.Paragraph;
import fr.guichet.correspondence.SentNotice;
import java.util.List;

/**
 * Something that was sent, as the page of the demonstration shows it.
 *
 * @param body what it says
 * @param arrived whether the catcher of mails has it, with its HTML
 */
record SentMail(SentNotice notice, List<Paragraph> body, boolean arrived) {
    public String when() {
        return FrenchDates.inDigits(notice.writtenAt()) + ", " + FrenchDates.time(notice.writtenAt());
    }

    public String to() {
        return notice.isLetter() ? notice.name() : notice.address().getFirst();
    }

    public String tone() {
        return switch (notice.state()) {
            case SENT, PRINTED -> "ok";
            case FAILED -> "late";
            case CANCELLED -> "off";
            case WAITING, TO_PRINT -> "info";
        };
    }
}
