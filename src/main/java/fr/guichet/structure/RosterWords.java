package fr.guichet.structure;

import fr.guichet.rosters.RosterChange;
import fr.guichet.rosters.RosterMistake;
import fr.guichet.rosters.RosterPlan;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a file would change, and what is wrong with it, in words. */
@Component
class RosterWords {
    static final int PAGE = 200;

    private final Messages messages;

    RosterWords(Messages messages) {
        this.messages = messages;
    }

    /** One change as the screen shows it. */
    record Line(RosterChange.Kind kind, String text) {
        public String tone() {
            return RosterWords.tone(kind);
        }
    }

    /** How many changes there are of a kind. */
    record Sum(RosterChange.Kind kind, long count) {
        public String tone() {
            return RosterWords.tone(kind);
        }
    }

    private static String tone(RosterChange.Kind kind) {
        return switch (kind) {
            case ADDED -> "ok";
            case CHANGED -> "info";
            case CLOSED -> "warn";
        };
    }

    /** The kinds of which there are any. */
    List<Sum> sums(RosterPlan plan) {
        return Arrays.stream(RosterChange.Kind.values()).map(kind -> new Sum(kind, plan.count(kind)))
                .filter(sum -> sum.count() > 0).toList();
    }

    /** How many pages the changes have. */
    static int pages(RosterPlan plan) {
        return Math.max(1, (plan.changes().size() + PAGE - 1) / PAGE);
    }

    /** The changes of one page, in the order of the file. @param page from 1 */
    List<Line> changes(RosterPlan plan, int page) {
        return plan.changes().stream().skip((page - 1L) * PAGE).limit(PAGE)
                .map(change -> new Line(change.kind(), messages.text(change.key(), change.details().toArray()))).toList();
    }

    /** @param field that all of them lead to */
    InputErrors errors(RosterPlan plan, String field) {
        InputErrors errors = new InputErrors();
        plan.mistakes().forEach(mistake -> errors.add(new InputError(field, text(mistake))));
        return errors;
    }

    private String text(RosterMistake mistake) {
        String what = messages.text(mistake.key(), mistake.details().toArray());
        if (mistake.line() == 0) {
            return what;
        }
        return mistake.column().isEmpty()
                ? messages.text("structure.files.line", mistake.line(), what)
                : messages.text("structure.files.line-column", mistake.line(), mistake.column(), what);
    }
}
