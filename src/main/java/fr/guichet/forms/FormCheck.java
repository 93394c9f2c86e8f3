package fr.guichet.forms;

import fr.guichet.logic.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks a whole definition over for mistakes that reading it cannot see. */
public final class FormCheck {
    /** Values that Guichet gives itself and that no question asks. */
    private static final Map<String, Set<String>> GIVEN = Map.of("filing", Set.of("online", "paper"), "open_request",
            Set.of("yes"));

    private final FormDefinition form;
    private final Map<String, Set<String>> types;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, FormDefinition.Computed> computed = new HashMap<>();
    private final Set<String> documents = new HashSet<>();
    private final List<String> mistakes = new ArrayList<>();

    private FormCheck(FormDefinition form, Map<String, Set<String>> types) {
        this.form = form;
        this.types = types;
    }

    /**
     * The mistakes of a definition, none when it can be published.
     *
     * @param types the types of question that exist, each with the codes of the errors it can raise
     */
    public static List<String> mistakes(FormDefinition form, Map<String, Set<String>> types) {
        return new FormCheck(form, types).run();
    }

    private List<String> run() {
        form.documents().forEach(document -> addOnce(documents, document.id(), "document"));
        form.computed().forEach(value -> computed.put(value.id(), value));
        addOnceAll(form.pages().stream().map(Page::id), "page");
        form.questions().forEach(question -> {
            if (questions.put(question.id(), question) != null) {
                mistakes.add("question " + question.id() + ": there are two of this id");
            }
        });
        form.pages().forEach(this::checkPage);
        checkTheRest();
        mistakes.addAll(new ConditionCircles(form).find());
        return List.copyOf(mistakes);
    }

    private void checkPage(Page page) {
        condition("page " + page.id(), page.when(), null);
        page.questions().forEach(question -> checkQuestion("question " + question.id(), question, null));
    }

    private void checkQuestion(String place, Question question, @Nullable Question group) {
        Set<String> codes = types.get(question.type());
        if (codes == null) {
            mistakes.add(place + ": unknown type « " + question.type() + " »");
        } else {
            question.errors().keySet().stream().filter(code -> !codes.contains(code))
                    .forEach(code -> mistakes.add(place + ": the type " + question.type() + " never raises « " + code + " »"));
        }
        if (question.optionsFrom() != null && !questions.containsKey(question.optionsFrom())) {
            mistakes.add(place + ": options of « " + question.optionsFrom() + " », which does not exist");
        }
        addOnceAll(question.options().stream().map(Question.Option::value), place + ", option");
        condition(place, question.when(), group);
        condition(place, question.requiredWhen(), group);
        question.options().forEach(option -> condition(place + ", option " + option.value(), option.when(), group));
        question.rules().forEach(rule -> condition(place + ", rule", rule.when(), group));
        addOnceAll(question.questions().stream().map(Question::id), place + ", question");
        question.questions().forEach(child -> checkQuestion(place + "." + child.id(), child, question));
    }

    private void checkTheRest() {
        computed.values().forEach(value -> value.cases().forEach(one -> condition("computed " + value.id(), one.when(), null)));
        form.documents().forEach(document -> {
            condition("document " + document.id(), document.when(), null);
            condition("document " + document.id(), document.holds(), null);
        });
        form.reminders().forEach(this::checkReminder);
        form.messages().forEach(message -> {
            condition("message " + message.id(), message.when(), null);
            if (message.beside() != null && !questions.containsKey(message.beside()) && form.page(message.beside()).isEmpty()) {
                mistakes.add("message " + message.id() + ": beside « " + message.beside() + " », which does not exist");
            }
        });
    }

    private void checkReminder(ReminderRule rule) {
        if (rule.max() != null && rule.days().size() > rule.max()) {
            mistakes.add("reminder " + rule.id() + ": " + rule.days().size() + " days, but at most " + rule.max());
        }
    }

    private void condition(String place, @Nullable Condition condition, @Nullable Question group) {
        if (condition != null) {
            condition.mentions().filter(id -> !exists(id, group)).distinct()
                    .forEach(id -> mistakes.add(place + ": « " + id + " » does not exist (" + condition.write() + ")"));
            condition.comparisons().forEach(one -> checkValues(place, one, group));
        }
    }

    private void checkValues(String place, Condition.OneOf comparison, @Nullable Question group) {
        Set<String> known = values(comparison.id(), group);
        comparison.values().stream().filter(value -> !known.isEmpty() && !known.contains(value))
                .forEach(value -> mistakes.add(place + ": « " + comparison.id() + " » is never « " + value + " »"));
    }

    private boolean exists(String id, @Nullable Question group) {
        return id.startsWith("config.")
                ? form.settings().stream().anyMatch(setting -> id.equals("config." + setting.id()))
                : question(id, group) != null || computed.containsKey(id) || documents.contains(id) || GIVEN.containsKey(id);
    }

    private Set<String> values(String id, @Nullable Question group) {
        Question question = question(id, group);
        if (question == null) {
            FormDefinition.Computed value = computed.get(id);
            return value == null
                    ? GIVEN.getOrDefault(id, Set.of())
                    : new HashSet<>(value.cases().stream().map(FormDefinition.Computed.Case::value).toList());
        }
        Question source = question.optionsFrom() == null ? question : questions.getOrDefault(question.optionsFrom(), question);
        return new HashSet<>(source.options().stream().map(Question.Option::value).toList());
    }

    private @Nullable Question question(String id, @Nullable Question group) {
        if (group != null) {
            Question sibling = child(group, id);
            if (sibling != null) {
                return sibling;
            }
        }
        int dot = id.indexOf('.');
        Question outer = dot < 0 ? null : questions.get(id.substring(0, dot));
        return outer == null ? questions.get(id) : child(outer, id.substring(dot + 1));
    }

    private static @Nullable Question child(Question group, String id) {
        return group.questions().stream().filter(child -> child.id().equals(id)).findFirst().orElse(null);
    }

    private void addOnceAll(Stream<String> ids, String what) {
        Set<String> known = new HashSet<>();
        ids.forEach(id -> addOnce(known, id, what));
    }

    private void addOnce(Set<String> known, String id, String what) {
        if (!known.add(id)) {
            mistakes.add(what + " " + id + ": there are two of this id");
        }
    }
}
