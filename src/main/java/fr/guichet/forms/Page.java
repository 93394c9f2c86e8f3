package fr.guichet.forms;

import fr.guichet.logic.Condition;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One screen of a form.
 *
 * @param when the condition under which it is asked, none for always
 * @param kind what the screen is: questions, the documents to join, or the review of all answers
 */
public record Page(
        String id,
        String code,
        @JsonSetter(nulls = Nulls.SKIP) @Nullable Kind kind,
        Wording title,
        Wording why,
        @Nullable Condition when,
        @Nullable Cerfa cerfa,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Question> questions) {
    public enum Kind {
        questions, documents, review
    }

    public Page {
        kind = kind == null ? Kind.questions : kind;
    }

    public boolean isKind(Kind other) {
        return kind == other;
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** Where the national Cerfa asks this question. */
    public Optional<Cerfa> cerfaOf(Question question) {
        return Optional.ofNullable(question.cerfa()).or(() -> Optional.ofNullable(cerfa));
    }
}
