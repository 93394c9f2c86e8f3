package fr.guichet.forms;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A definition with its parts at hand by id, made once for a version.
 *
 * @param sectionOf the section of each question that stands in one
 * @param groupOf the group of each child, by its identity
 * @param settings the entries of each setting, one for each day on which it changes
 */
public record FormIndex(FormDefinition form, Map<String, Question> questions, Map<String, Page> pageOf,
        Map<String, Section> sectionOf, Map<Question, Question> groupOf, Map<String, Computed> computed,
        Map<String, List<Setting>> settings,
        Map<String, ParameterTable> tables) {
    public static FormIndex of(FormDefinition form) {
        Map<String, Question> questions = new HashMap<>();
        Map<String, Page> pageOf = new HashMap<>();
        Map<String, Section> sectionOf = new HashMap<>();
        Map<Question, Question> groupOf = new IdentityHashMap<>(); // two groups may have children alike
        for (Page page : form.pages()) {
            page.questions().forEach(question -> questions.put(question.id(), question));
            page.questions().forEach(question -> pageOf.put(question.id(), page));
            page.questions().forEach(question -> question.questions().forEach(child -> groupOf.put(child, question)));
            page.sections().forEach(section -> section.questions().forEach(question -> sectionOf.put(question.id(), section)));
        }
        return new FormIndex(form, Map.copyOf(questions), Map.copyOf(pageOf), Map.copyOf(sectionOf), groupOf,
                byId(form.computed(), Computed::id),
                form.settings().stream().collect(Collectors.groupingBy(Setting::id)), byId(form.tables(), ParameterTable::id));
    }

    /** Of two with one id, which publishing refuses, the first. */
    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity(), (first, second) -> first));
    }

    /** The form read with some answers on a day. */
    public Situation situation(Answers answers, Surroundings surroundings) {
        return new Situation(this, answers, surroundings);
    }
}
