package fr.guichet.questions;

import fr.guichet.forms.Question;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import java.util.List;

/**
 * What is wrong with an answer, said to the person who gave it.
 *
 * @param field HTML id of the input to focus
 * @param level an error keeps from going on; a warning never does
 * @param question id of the question, or of its group; empty when it is about the form as a whole
 * @param code what is wrong, in one word: `empty` when an answer is missing
 */
public record Problem(String field, Question.Rule.Level level, String text, String question, String code) {
    /** The code of a message of the form that keeps a request from being sent. */
    public static final String BLOCKED = "blocked";
    /** The code of a further check that the form makes of an answer. */
    static final String RULE = "rule";

    /** Those of the problems that keep from going on, for the summary above a page. */
    public static InputErrors errors(List<Problem> problems) {
        InputErrors errors = new InputErrors();
        problems.stream().filter(Problem::isError)
                .forEach(problem -> errors.add(new InputError(problem.field(), problem.text())));
        if (problems.stream().filter(Problem::isError).allMatch(Problem::isBlocked)) {
            errors.refuse();
        }
        return errors;
    }

    public boolean isBlocked() {
        return code.equals(BLOCKED);
    }

    public boolean isError() {
        return level == Question.Rule.Level.error;
    }

    /** Whether a check of the form itself says it, in words of its own. */
    public boolean isRule() {
        return code.equals(RULE);
    }

    public boolean isMissing() {
        return code.equals("empty");
    }
}
