package fr.guichet.editor;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Computed;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.logic.Comparison;
import fr.guichet.logic.Condition;
import fr.guichet.logic.Expression;
import fr.guichet.logic.Kind;
import fr.guichet.logic.Term;
import fr.guichet.logic.Value;
import fr.guichet.logic.Vocabulary;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds answers that open an element, so that a preview can show it: of simple conditions, what comes first to mind. */
final class Openings {
    private final FormDefinition form;
    private final Vocabulary vocabulary;
    private final Map<String, Object> answers = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();

    private Openings(FormDefinition form, Vocabulary vocabulary) {
        this.form = form;
        this.vocabulary = vocabulary;
    }

    /** Answers under which a page is shown, one of its questions on it, and a further condition holds. */
    static Answers of(FormDefinition form, Vocabulary vocabulary, @Nullable Page page, @Nullable Question question,
            @Nullable Condition also) {
        Openings openings = new Openings(form, vocabulary);
        if (page != null) {
            openings.hold(page.when());
        }
        if (question != null) {
            openings.hold(question.when());
        }
        openings.hold(also);
        return new Answers(openings.answers);
    }

    /** Answers to the questions that a computed value is made from, as they might be given. */
    static Answers samples(FormDefinition form, Vocabulary vocabulary, String computed) {
        Openings openings = new Openings(form, vocabulary);
        asked(form, computed, new LinkedHashSet<>()).forEach(id -> openings.answer(id, openings.sample(id)));
        return new Answers(openings.answers);
    }

    /** The questions behind a computed value, and behind those that it is made from. */
    static Set<String> asked(FormDefinition form, String id, Set<String> found) {
        Computed computed = form.computed().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
        if (computed == null && form.question(id.split("\\.", 2)[0]).isPresent()) {
            found.add(id);
        } else if (computed != null && found.add(id)) {
            computed.mentions().forEach(mentioned -> asked(form, mentioned, found));
            found.remove(id);
        }
        return found;
    }

    private void hold(@Nullable Condition condition) {
        switch (condition) {
            case Condition.All all -> all.parts().forEach(this::hold);
            case Condition.Any any when !any.parts().isEmpty() -> hold(any.parts().getFirst());
            case Condition.OneOf(Expression.Reference(String id), List<Value> values) -> answer(id, values.getFirst().plain());
            case Condition.Answered(Expression.Reference(String id)) -> answer(id, sample(id));
            case Condition.Compare(Expression.Reference(String id), Comparison comparison, Expression.Literal(Value value)) ->
                answer(id, fitting(id, comparison, value));
            case null, default -> {
                // nothing simple: the preview says so
            }
        }
    }

    private String fitting(String id, Comparison comparison, Value value) {
        return switch (comparison) {
            case EQUAL, AT_LEAST, AT_MOST -> value.plain();
            case DIFFERS -> options(id).stream().filter(option -> !option.equals(value.plain())).findFirst().orElse("");
            case LESS, MORE -> value.asNumber()
                    .map(number -> number.add(java.math.BigDecimal.valueOf(comparison == Comparison.MORE ? 1 : -1))
                            .toPlainString())
                    .orElse("");
        };
    }

    private String sample(String id) {
        return options(id).stream().findFirst()
                .orElseGet(() -> form.question(id).filter(question -> question.isOfType("integer")).isPresent() ? "2" : "1000");
    }

    private List<String> options(String id) {
        return vocabulary.term(id).map(Term::options).map(options -> List.copyOf(options.keySet())).orElse(List.of());
    }

    /** An answer in the only item of a repeated group. */
    private void inItem(String group, String child, String value) {
        Map<String, Object> item = new LinkedHashMap<>();
        if (new Answers(answers).items(group).stream().findFirst().orElse(null) instanceof Answers before) {
            item.putAll(before.values());
        }
        item.put(child, value);
        answers.put(group, List.of(item));
    }

    /** The question that is answered must be open itself. */
    private void answer(String id, String value) {
        if (value.isEmpty() || !seen.add(id)) {
            return;
        }
        Kind kind = vocabulary.term(id).map(Term::kind).orElse(Kind.any);
        int dot = id.indexOf('.');
        if (dot > 0) {
            inItem(id.substring(0, dot), id.substring(dot + 1), value);
        } else if (kind == Kind.date) {
            answers.put(id, Map.of("day", "1", "month", "1", "year", "2000"));
        } else if (kind != Kind.address && kind != Kind.group) {
            answers.put(id, kind == Kind.choices ? List.of(value) : value);
        }
        for (Page page : form.pages()) {
            page.question(id).ifPresent(question -> {
                hold(page.when());
                hold(question.when());
            });
        }
    }
}
