package fr.guichet.archiving;

import fr.guichet.forms.Journey;
import fr.guichet.forms.Question;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Situation;
import fr.guichet.questions.Questionnaire;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The answers as data, by the ids of their questions: without those behind closed conditions and those that are kept sealed. */
@Component
class AnswersAsData {
    private final Questionnaire questionnaire;
    private final JsonMapper json;

    AnswersAsData(Questionnaire questionnaire, JsonMapper json) {
        this.questionnaire = questionnaire;
        this.json = json;
    }

    String of(Situation situation, Set<Readers> readers) {
        Map<String, Object> answers = new LinkedHashMap<>();
        Journey.of(situation).pages().stream().flatMap(page -> situation.openQuestions(page).stream())
                .filter(question -> readers.contains(question.readers()) && !questionnaire.isSealed(question)).map(Question::id)
                .forEach(id -> situation.answer(id).ifPresent(answer -> answers.put(id, answer)));
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(answers);
    }
}
