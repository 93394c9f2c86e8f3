package fr.guichet.checking;

import fr.guichet.forms.Computed;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.logic.Condition;
import fr.guichet.logic.Expression.Reference;
import fr.guichet.logic.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has to hold before a question can have an answer, or a computed value a value. */
final class Openness {
    private final Map<String, List<Condition>> byQuestion = new HashMap<>();
    private final Map<String, List<Condition>> byChild = new HashMap<>();
    private final Map<String, Computed> computed = new HashMap<>();

    Openness(FormDefinition form) {
        for (Page page : form.pages()) {
            page.loose().forEach(question -> add(question, page.when()));
            page.sections().forEach(section -> section.questions()
                    .forEach(question -> add(question, page.when(), section.when())));
        }
        form.computed().forEach(value -> computed.put(value.id(), value));
    }

    private void add(Question question, @Nullable Condition... around) {
        List<Condition> all = new ArrayList<>();
        for (Condition condition : around) {
            if (condition != null) {
                all.add(condition);
            }
        }
        if (question.when() != null) {
            all.add(question.when());
        }
        byQuestion.putIfAbsent(question.id(), all);
        question.questions().stream().filter(child -> child.when() != null)
                .forEach(child -> byChild.putIfAbsent(question.id() + "." + child.id(), List.of(child.when())));
    }

    /** What holds in an item of a group wherever something about one of its children does. */
    List<Condition> in(String group, String child) {
        return byChild.getOrDefault(group + "." + child, List.of());
    }

    /** What holds wherever something about a question or a computed value does. */
    List<Condition> of(String id, Literal literal) {
        Computed value = computed.get(id);
        if (value == null) {
            int dot = id.indexOf('.');
            return byQuestion.getOrDefault(dot < 0 ? id : id.substring(0, dot), List.of());
        }
        List<Condition> cases = value.cases().stream()
                .filter(one -> !(literal.subject() instanceof Reference) || literal.fits(Value.written(one.value())))
                .map(Computed.Case::when).toList();
        return value.cases().isEmpty() ? List.of() : List.of(Condition.any(cases));
    }
}
