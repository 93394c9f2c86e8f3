package fr.guichet.questions;

import fr.guichet.forms.Computed;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.logic.Value;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The answers and the computed values of a request as its letters name them, by their ids. */
@Component
public class AnswerWords {
    private final QuestionTypes types;

    AnswerWords(QuestionTypes types) {
        this.types = types;
    }

    /**
     * What letters may say: the answers that all agents may read, and what is computed from answers that are not medical. What is not
     * asked or not answered says nothing.
     *
     * @return by the id of the question or of the computed value
     */
    public Map<String, String> of(Situation situation) {
        Speaker speaker = Speaker.of(situation, Map.of());
        Map<String, String> words = new HashMap<>();
        situation.form().questions().filter(question -> question.readers() == Readers.ALL)
                .filter(question -> !types.of(question).isSilent())
                .forEach(question -> words.put(question.id(), situation.isOpen(question)
                        ? types.of(question).display(Asked.of(question, situation, speaker))
                        : ""));
        EnumSet<Readers> open = EnumSet.complementOf(EnumSet.of(Readers.MEDICAL));
        situation.form().computed().stream()
                .filter(computed -> open.containsAll(ShownValues.readers(computed, situation.index())))
                .forEach(computed -> words.put(computed.id(), text(situation.value(computed.id()), computed)));
        return words;
    }

    private static String text(Value value, Computed computed) {
        return value.isNothing() ? "" : ValueText.of(value, computed);
    }
}
