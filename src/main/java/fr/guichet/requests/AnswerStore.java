package fr.guichet.requests;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormIndex;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Question;
import fr.guichet.questions.Questionnaire;
import fr.guichet.shared.Sealing;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** The documents of many requests, as they are stored. */
    Map<UUID, String> documents(Collection<UUID> requests) {
        Map<UUID, String> documents = new HashMap<>();
        jdbc.sql("select id, answers::text as answers from requests where id = any (:ids)")
                .param("ids", requests.toArray(UUID[]::new))
                .query(row -> {
                    documents.put(row.getObject("id", UUID.class), row.getString("answers"));
                });
        return documents;
    }

    Answers read(String document, FormIndex form) {
        return new Answers(turned(json.readValue(document, DOCUMENT), form, sealing::open));
    }

    /** The answers as they are stored, what is sealed left so. */
    Answers sealed(String document) {
        return new Answers(json.readValue(document, DOCUMENT));
    }

    /** Keeps what was typed, valid or not; the last one wins. @return false when the draft is filed, or of another version */
    boolean save(RequestId draft, Answers answers, PublishedForm form, Instant at) {
        return jdbc.sql("""
                        update requests set answers = :answers::jsonb, touched_at = :at
                        where id = :id and form_version_id = :form and state = 'DRAFT'
                        """).param("id", draft.value()).param("form", form.id().value())
                .param("answers", write(answers, form.index())).param("at", at.atOffset(ZoneOffset.UTC)).update() > 0;
    }

    String write(Answers answers, FormIndex form) {
        return json.writeValueAsString(turned(new LinkedHashMap<>(answers.values()), form, sealing::seal));
    }

    private Map<String, Object> turned(Map<String, Object> document, FormIndex form, UnaryOperator<String> turn) {
        document.replaceAll(
                (id, value) -> form.questions().containsKey(id) ? turned(form.questions().get(id), value, turn) : value);
        return document;
    }

    private Object turned(Question question, Object value, UnaryOperator<String> turn) {
        return switch (value) {
            case String text when !text.isEmpty() && questionnaire.isSealed(question) -> turn.apply(text);
            case List<?> items when !question.questions().isEmpty() -> items.stream()
                    .map(item -> item instanceof Map<?, ?> answers ? turnedItem(question, answers, turn) : item).toList();
            default -> value;
        };
    }

    private Map<String, Object> turnedItem(Question group, Map<?, ?> item, UnaryOperator<String> turn) {
        Map<String, Object> turned = new LinkedHashMap<>();
        item.forEach((id, value) -> turned.put(String.valueOf(id), group.questions().stream()
                .filter(child -> child.id().equals(id)).findFirst().map(child -> turned(child, value, turn)).orElse(value)));
        return turned;
    }

    /** An answer to a question as it is stored. */
    Object seal(Question question, Object answer) {
        return turned(question, answer, sealing::seal);
    }

    /** A stored answer to a question as it was typed. */
    Object open(Question question, Object stored) {
        return turned(question, stored, sealing::open);
    }
}
