package fr.guichet.forms;

import fr.guichet.logic.Condition;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One screen of a form.
 *
 * @param when the condition under which it is asked, none for always
 * @param kind what the screen is: questions, the documents to join, or the review of all answers
 * @param loose the questions that stand before the first section
 */
public record Page(
        String id,
        @Nullable String code,
        @JsonSetter(nulls = Nulls.SKIP) @Nullable Kind kind,
        Wording title,
        Wording why,
        @Nullable Condition when,
        @Nullable Cerfa cerfa,
        @JsonProperty("questions") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Question> loose,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Section> sections) {
    public enum Kind {
        questions, documents, review
    }

    public Page {
        kind = kind == null ? Kind.questions : kind;
    }

    public boolean isKind(Kind other) {
        return kind == other;
    }

    /** All its questions, those of its sections too, in the order in which they are asked. */
    public List<Question> questions() {
        return sections.isEmpty()
                ? loose
                : Stream.concat(loose.stream(), sections.stream().flatMap(section -> section.questions().stream())).toList();
    }

    public Optional<Question> question(String id) {
        return questions().stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** Where the national Cerfa asks this question. */
    public Optional<Cerfa> cerfaOf(Question question) {
        return Optional.ofNullable(question.cerfa()).or(() -> Optional.ofNullable(cerfa));
    }
}
