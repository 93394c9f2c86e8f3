package fr.guichet.requests;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormIndex;
import fr.guichet.forms.Question;
import fr.guichet.questions.Questionnaire;
import fr.guichet.shared.Sealing;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the answers of requests: one document each, with what must not be read at rest sealed. */
@Component
class AnswerStore {
    private static final TypeReference<LinkedHashMap<String, Object>> DOCUMENT = new TypeReference<>() {
    };

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Sealing sealing;
    private final Questionnaire questionnaire;

    AnswerStore(JdbcClient jdbc, JsonMapper json, Sealing sealing, Questionnaire questionnaire) {
        this.jdbc = jdbc;
        this.json = json;
        this.sealing = sealing;
        this.questionnaire = questionnaire;
    }

    Answers of(RequestId request, FormIndex form) {
        return jdbc.sql("select answers::text from requests where id = :id").param("id", request.value()).query(String.class)
                .optional()
                .map(document -> read(document, form)).orElse(Answers.NONE);
    }

    Answers read(String document, FormIndex form) {
        return new Answers(sealed(json.readValue(document, DOCUMENT), form, sealing::open));
    }

    /** Keeps what was typed, valid or not; the last one wins. */
    void save(RequestId request, Answers answers, FormIndex form, Instant at) {
        jdbc.sql("update requests set answers = :answers::jsonb, touched_at = :at where id = :id").param("id", request.value())
                .param("answers", write(answers, form)).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    String write(Answers answers, FormIndex form) {
        return json.writeValueAsString(sealed(new LinkedHashMap<>(answers.values()), form, sealing::seal));
    }

    private Map<String, Object> sealed(Map<String, Object> document, FormIndex form, UnaryOperator<String> turn) {
        document.replaceAll((id, value) -> {
            Question question = form.questions().get(id);
            return question != null && questionnaire.isSealed(question) && value instanceof String text && !text.isEmpty()
                    ? turn.apply(text)
                    : value;
        });
        return document;
    }
}
