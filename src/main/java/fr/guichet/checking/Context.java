package fr.guichet.checking;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Section;
import fr.guichet.logic.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What holds already where a condition is looked at: that which opens all around it. By the address of the element. */
final class Context {
    private final Map<String, List<Goal>> around = new HashMap<>();

    Context(FormDefinition form) {
        for (Page page : form.pages()) {
            List<Goal> ofPage = with(List.of(), page.when(), null);
            page.loose().forEach(question -> add(question, ofPage, null));
            for (Section section : page.sections()) {
                around.put("section:" + section.id(), ofPage);
                List<Goal> ofSection = with(ofPage, section.when(), null);
                section.questions().forEach(question -> add(question, ofSection, null));
            }
        }
    }

    private void add(Question question, List<Goal> outer, @Nullable String group) {
        String path = group == null ? question.id() : group + "." + question.id();
        around.put("question:" + path, outer);
        List<Goal> here = with(outer, question.when(), group);
        around.put("in:" + path, here);
        question.options().forEach(option -> around.put("option:" + path + "/" + option.value(), here));
        for (int at = 0; at < question.rules().size(); at++) {
            around.put("rule:" + path + "/" + at, here);
        }
        question.questions().forEach(child -> add(child, here, question.id()));
    }

    private static List<Goal> with(List<Goal> outer, @Nullable Condition when, @Nullable String group) {
        if (when == null) {
            return outer;
        }
        List<Goal> inner = new ArrayList<>(outer);
        inner.add(Goal.of(when, group));
        return inner;
    }

    /** What holds around an expression. */
    List<Goal> of(Placed placed) {
        boolean once = placed.use() == Placed.Use.REQUIRES;
        return around.getOrDefault(once ? placed.element().replaceFirst("question:", "in:") : placed.element(), List.of());
    }
}
