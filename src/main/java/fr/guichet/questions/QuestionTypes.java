package fr.guichet.questions;

import fr.guichet.forms.Question;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The types of question that exist. */
@Component
class QuestionTypes {
    private final Map<String, QuestionType> byKey;

    QuestionTypes(List<QuestionType> types) {
        this.byKey = types.stream().collect(Collectors.toUnmodifiableMap(QuestionType::key, Function.identity()));
    }

    /** The type of a question; {@link IllegalStateException} for an unknown one, which publishing refuses. */
    QuestionType of(Question question) {
        QuestionType type = byKey.get(question.type());
        if (type == null) {
            throw new IllegalStateException("question " + question.id() + " is of no known type: " + question.type());
        }
        return type;
    }

    /** The type of a question, none for an unknown one. */
    Optional<QuestionType> find(Question question) {
        return Optional.ofNullable(byKey.get(question.type()));
    }

    Collection<QuestionType> all() {
        return byKey.values();
    }
}
