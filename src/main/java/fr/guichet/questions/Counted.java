package fr.guichet.questions;

import fr.guichet.forms.Question;
import java.util.List;

/** Checks how many there are of what may be given several times. */
final class Counted {
    private Counted() {}

    static List<Fault> check(Question question, int count) {
        if (question.minItems() != null && count < question.minItems()) {
            return List.of(Fault.of("few", question.minItems()));
        }
        return question.maxItems() != null && count > question.maxItems()
                ? List.of(Fault.of("many", question.maxItems()))
                : List.of();
    }
}
