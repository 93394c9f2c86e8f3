package fr.guichet.requests;

import fr.guichet.questions.Problem;
import java.util.List;

/** What became of the wish to file a draft. */
public sealed interface FilingOutcome {
    /** It is filed and has its number. */
    record Filed(RequestId request, String number) implements FilingOutcome {}

    /** Answers are missing or wrong; nothing has changed. Only online: paper is filed as it came. */
    record Unfinished(List<Problem> problems) implements FilingOutcome {}
}
