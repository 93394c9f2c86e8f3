package fr.guichet.requests;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormVersionId;
import fr.guichet.forms.Question;
import fr.guichet.forms.Situation;
import fr.guichet.questions.Carrying;
import fr.guichet.questions.LeftAnswer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The dropped answers of a draft as its row keeps them: what must not be read at rest stays sealed. */
@Component
class DroppedAnswers {
    private final JsonMapper json;
    private final FormCatalogue forms;
    private final Carrying carrying;
    private final Situations situations;
    private final AnswerStore answers;

    DroppedAnswers(JsonMapper json, FormCatalogue forms, Carrying carrying, Situations situations, AnswerStore answers) {
        this.json = json;
        this.forms = forms;
        this.carrying = carrying;
        this.situations = situations;
        this.answers = answers;
    }

    private record Stored(UUID id, UUID version, String question, Object value) {}

    List<DroppedAnswer> read(String document) {
        return Arrays.stream(json.readValue(document, Stored[].class)).map(stored -> new DroppedAnswer(stored.id,
                new FormVersionId(stored.version), new LeftAnswer(stored.question, stored.value)))
                .map(dropped -> turned(dropped, answers::open)).toList();
    }

    String write(List<DroppedAnswer> all) {
        return json.writeValueAsString(all.stream().map(dropped -> turned(dropped, answers::seal)).map(
                dropped -> new Stored(dropped.id(), dropped.version().value(), dropped.answer().name(), dropped.answer().value()))
                .toList());
    }

    private DroppedAnswer turned(DroppedAnswer dropped, BiFunction<Question, Object, Object> turn) {
        Question question = carrying.question(given(dropped), dropped.answer());
        return new DroppedAnswer(dropped.id(), dropped.version(),
                new LeftAnswer(dropped.answer().name(), turn.apply(question, dropped.answer().value())));
    }

    /** The version in which an answer was given, without any other answer. */
    Situation given(DroppedAnswer dropped) {
        return situations.of(forms.version(dropped.version()), Answers.NONE, Channel.ONLINE, Set.of());
    }
}
