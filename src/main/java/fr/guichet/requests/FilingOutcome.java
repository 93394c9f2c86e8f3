package fr.guichet.requests;

import fr.guichet.forms.Availability;
import fr.guichet.questions.Problem;
import java.util.List;

/** What became of the wish to file a draft. */
public sealed interface FilingOutcome {
    /** It is filed and has its number. */
    record Filed(RequestId request, String number) implements FilingOutcome {}

    /** It is not the season of the form, or it is closed; nothing has changed. Only online: paper is dated the day it came. */
    record Closed(Availability why) implements FilingOutcome {}

    /** Answers are missing or wrong; nothing has changed. Only online: paper is filed as it came. */
    record Unfinished(List<Problem> problems) implements FilingOutcome {}
}
