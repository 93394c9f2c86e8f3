package fr.guichet.forms;

import fr.guichet.logic.Condition;
import fr.guichet.logic.Evaluation;
import fr.guichet.logic.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form, some answers and the day: what is open, closed, computed and expected. An answer behind a closed condition counts as
 * not given, for the conditions that look at it too. Made anew for each reading; it remembers what it has worked out.
 */
public final class Situation {
    private final FormDefinition form;
    private final Answers answers;
    private final Surroundings surroundings;
    private final FormIndex index;
    private final FormFacts facts;
    private final Map<String, Boolean> openPages = new HashMap<>();
    private final Map<String, Boolean> openQuestions = new HashMap<>();
    private @Nullable List<EligibilityMessage> messages;
    private final Map<String, List<Question>> asked = new HashMap<>();

    Situation(FormIndex index, Answers answers, Surroundings surroundings) {
        this.form = index.form();
        this.index = index;
        this.answers = answers;
        this.surroundings = surroundings;
        this.facts = new FormFacts(this, index, answers, surroundings);
    }

    public FormDefinition form() {
        return form;
    }

    /** The form with its parts at hand by id. */
    public FormIndex index() {
        return index;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    /** The same with other answers. */
    public Situation with(Answers others) {
        return new Situation(index, others, surroundings);
    }

    /** The same with something known besides. */
    public Situation knowing(String fact, String value) {
        return new Situation(index, answers, surroundings.withFacts(Map.of(fact, value)));
    }

    /** The same as it is once these documents are joined too. */
    public Situation joining(Set<String> documents) {
        Set<String> all = new HashSet<>(surroundings.attached());
        all.addAll(documents);
        return new Situation(index, answers, surroundings.withAttached(all));
    }

    /** Everything typed, behind closed conditions too. */
    public Answers typed() {
        return answers;
    }

    /** Whether the request is made by the person whom it is about. */
    public boolean isForSelf() {
        return filer().isSubject();
    }

    /** In which capacity the request is made. */
    public Filer filer() {
        return form.whoMayFile().filer(answers.text("capacity"));
    }

    public boolean isOpen(Page page) {
        return remembered(openPages, page.id(), () -> page.when() == null || holds(page.when()));
    }

    /** Whether a question of a page is asked. A group's children are asked about with {@link #isOpenIn}. */
    public boolean isOpen(Question question) {
        return remembered(openQuestions, question.id(), () -> isAround(question.id())
                && !(surroundings.holdsMandate() && HeldPower.QUESTIONS.contains(question.id()))
                && (question.when() == null || holds(question.when())));
    }

    private boolean isAround(String question) {
        Page page = index.pageOf().get(question);
        Section section = index.sectionOf().get(question);
        return (page == null || isOpen(page)) && (section == null || section.when() == null || holds(section.when()));
    }

    /** What depends on itself, which publishing refuses, is closed. */
    private static boolean remembered(Map<String, Boolean> known, String id, BooleanSupplier work) {
        Boolean answer = known.putIfAbsent(id, false);
        if (answer != null) {
            return answer;
        }
        boolean worked = work.getAsBoolean();
        known.put(id, worked);
        return worked;
    }

    /** Whether a child of a repeated group is asked in one item. */
    public boolean isOpenIn(Answers item, Question child) {
        return child.when() == null || holds(child.when(), child, item);
    }

    /** Whether an answer is demanded of a child of a repeated group in one item. */
    public boolean isRequiredIn(Answers item, Question child) {
        return child.required().contains(surroundings.filing())
                && (child.requiredWhen() == null || holds(child.requiredWhen(), child, item));
    }

    public List<Question> openQuestions(Page page) {
        List<Question> known = asked.get(page.id());
        if (known == null) {
            known = isOpen(page) ? page.questions().stream().filter(this::isOpen).toList() : List.of();
            asked.put(page.id(), known);
        }
        return known;
    }

    /** Whether an answer is demanded, in this way of filing. */
    public boolean isRequired(Question question) {
        return question.required().contains(surroundings.filing())
                && (question.requiredWhen() == null || holds(question.requiredWhen()));
    }

    /** The options that are offered now. */
    public List<Question.Option> options(Question question) {
        Question source = question.optionsFrom() == null
                ? question
                : index.questions().getOrDefault(question.optionsFrom(), question);
        return source.options().stream()
                .filter(option -> option.needs() == null || surroundings.channels().contains(option.needs()))
                .filter(option -> option.when() == null || holds(option.when())).toList();
    }

    /** The documents that the form expects at filing. */
    public List<DocumentRule> expectedDocuments() {
        return form.everyDocument().filter(document -> document.isExpectedAtFiling(surroundings.attached()))
                .filter(document -> !(surroundings.holdsMandate() && HeldPower.proves(document.id(), filer())))
                .filter(document -> document.when() == null || holds(document.when())).toList();
    }

    /** The rules of the documents without which the instruction cannot validly start (CRPA L114-5-1). */
    public Set<String> holdingDocuments() {
        return expectedDocuments().stream().filter(document -> document.holds() != null && holds(document.holds()))
                .map(DocumentRule::id).collect(Collectors.toSet());
    }

    /** The messages whose condition holds. */
    public List<EligibilityMessage> messages() {
        if (messages == null) {
            messages = form.messages().stream().filter(message -> holds(message.when())).toList();
        }
        return messages;
    }

    /** The service in charge: of the first rule that holds, else that of the form; empty when neither says. */
    public String service() {
        return form.routing().stream().filter(route -> holds(route.when())).findFirst().map(Route::service)
                .orElseGet(() -> Objects.requireNonNullElse(form.service(), ""));
    }

    /** The answer as it counts: none behind a closed condition. */
    public Optional<Object> answer(String id) {
        return facts.open(id).value(id);
    }

    /** The answer, computed value or setting (`config.id`) as expressions see it. */
    public Value value(String id) {
        return facts.value(id);
    }

    /** The same as a text, of several the first; empty when there is none. */
    public String text(String id) {
        return value(id).each().stream().findFirst().map(Value::plain).orElse("");
    }

    public boolean holds(Condition condition) {
        return new Evaluation(facts).holds(condition);
    }

    /** Whether a condition of a question holds; in an item of a group an id is first looked for among the siblings. */
    public boolean holds(Condition condition, Question question, @Nullable Answers item) {
        return item == null ? holds(condition) : new Evaluation(facts.in(item, question)).holds(condition);
    }
}
