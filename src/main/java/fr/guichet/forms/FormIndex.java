package fr.guichet.forms;

import java.util.HashMap;
import java.util.Map;

/** A definition with its questions and pages at hand by id, made once for a version. */
public record FormIndex(FormDefinition form, Map<String, Question> questions, Map<String, Page> pageOf) {
    public static FormIndex of(FormDefinition form) {
        Map<String, Page> pageOf = new HashMap<>();
        form.pages().forEach(page -> page.questions().forEach(question -> pageOf.put(question.id(), page)));
        return new FormIndex(form, form.questionsById(), Map.copyOf(pageOf));
    }

    /** The form read with some answers on a day. */
    public Situation situation(Answers answers, Surroundings surroundings) {
        return new Situation(this, answers, surroundings);
    }
}
