package fr.guichet.questions;

import fr.guichet.forms.Filer;
import fr.guichet.forms.Question.Rule.Level;
import fr.guichet.logic.PartialDate;
import fr.guichet.shared.Messages;
import java.util.stream.Stream;

/** Parental authority ends with the majority (code civil, art. 371-1, 388, 414): who is of age is not asked for by a parent. */
final class MinorCheck {
    private static final int MAJORITY = 18;

    private MinorCheck() {}

    /** What is wrong with the date of birth of the child, if it is one. */
    static Stream<Problem> of(Asked asked, Messages messages) {
        if (asked.situation().filer() != Filer.parent || !asked.question().id().equals("subject_birth_date")
                || asked.item() != null) {
            return Stream.of();
        }
        return asked.answers().date("subject_birth_date").map(PartialDate::latest)
                .filter(born -> !born.plusYears(MAJORITY).isAfter(asked.today())).stream()
                .map(adult -> new Problem(asked.id(), Level.error, messages.text("questions.wrong.adult-child"), asked.outerId(),
                        Problem.RULE));
    }
}
