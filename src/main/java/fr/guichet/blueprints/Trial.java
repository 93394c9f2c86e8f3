package fr.guichet.blueprints;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Question.Filing;
import java.util.Set;

/** What somebody has answered while trying a form. @param attached the documents that they said were joined */
public record Trial(Filing filing, Answers answers, Set<String> attached) {
    /** Just begun, without an answer. */
    public static Trial begun(Filing filing) {
        return new Trial(filing, Answers.NONE, Set.of());
    }

    public Trial with(Answers others, Set<String> documents) {
        return new Trial(filing, others, documents);
    }
}
