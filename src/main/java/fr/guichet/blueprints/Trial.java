package fr.guichet.blueprints;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Example;
import fr.guichet.forms.Question.Filing;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has answered while trying a form.
 *
 * @param attached the documents that they said were joined
 * @param day the day on which it is read, none for today
 * @param example id of the example that it was opened from, empty for none
 */
public record Trial(Filing filing, Answers answers, Set<String> attached, @Nullable LocalDate day, String example) {
    /** Just begun, without an answer. */
    public static Trial begun(Filing filing) {
        return new Trial(filing, Answers.NONE, Set.of(), null, "");
    }

    /** Filled in as an example is. */
    public static Trial of(Example example) {
        return new Trial(Objects.requireNonNull(example.filing()), new Answers(example.answers()), example.attached(),
                example.today(), example.id());
    }

    /** Whether nothing was answered online yet: one stands before the first page. Paper has no such place. */
    public boolean isUntouched() {
        return filing == Filing.online && answers.values().isEmpty() && attached.isEmpty();
    }

    public Trial with(Answers others, Set<String> documents) {
        return new Trial(filing, others, documents, day, example);
    }
}
