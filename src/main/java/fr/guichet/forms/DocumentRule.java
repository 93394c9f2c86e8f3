package fr.guichet.forms;

import fr.guichet.logic.Condition;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A supporting document that the form expects.
 *
 * @param when the condition under which it is expected, none for always
 * @param complete whether it counts for the date of the complete file (CASF R232-23)
 * @param holds the condition under which the instruction cannot validly start without it (CRPA L114-5-1), none for never
 * @param demanded false: may be joined, is never asked for
 * @param stage when it is asked: at filing, or after the decision
 * @param question the question of type file that already asks it, if any
 */
public record DocumentRule(
        String id,
        Wording name,
        @Nullable Condition when,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> accepted,
        @Nullable String why,
        @Nullable String validity,
        boolean complete,
        @Nullable Condition holds,
        @JsonSetter(nulls = Nulls.SKIP) @Nullable Boolean demanded,
        @JsonSetter(nulls = Nulls.SKIP) @Nullable Stage stage,
        Question.@Nullable Readers readers,
        @Nullable String question,
        @Nullable String retention) {
    public enum Stage {
        filing, decision
    }

    public DocumentRule {
        demanded = demanded == null || demanded;
        stage = stage == null ? Stage.filing : stage;
        readers = readers == null ? Question.Readers.INSTRUCTION : readers;
    }

    /** What a question of type file asks for by itself: it is demanded by the question, and kept like any document. */
    static DocumentRule of(Question file) {
        return new DocumentRule(file.id(), Objects.requireNonNull(file.label()), null, List.of(), null, null, false, null, false,
                Stage.filing,
                file.readers(), file.id(), null);
    }

    /** Whether it belongs to the checklist of a filing: it is demanded, or was joined all the same. */
    boolean isExpectedAtFiling(Set<String> joined) {
        return stage == Stage.filing && (Boolean.TRUE.equals(demanded) || joined.contains(id));
    }
}
