package fr.guichet.forms;

import fr.guichet.logic.Condition;
import fr.guichet.logic.PartialDate;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A form, some answers and the day: what is open, closed, computed and expected. An answer behind a closed condition counts as
 * not given, for the conditions that look at it too. Made anew for each reading; it remembers what it has worked out.
 */
public final class Situation {
    private final FormDefinition form;
    private final Answers answers;
    private final Surroundings surroundings;
    private final Map<String, Boolean> openPages = new HashMap<>();
    private final Map<String, Boolean> open = new HashMap<>();
    private final Map<String, List<Question>> asked = new HashMap<>();
    private final Map<String, Page> pageOf;
    private final Map<String, Question> questions;
    private final Set<String> inQuestion = new HashSet<>();

    Situation(FormIndex index, Answers answers, Surroundings surroundings) {
        this.form = index.form();
        this.answers = answers;
        this.surroundings = surroundings;
        this.pageOf = index.pageOf();
        this.questions = index.questions();
    }

    public FormDefinition form() {
        return form;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    /** Everything typed, behind closed conditions too. */
    public Answers typed() {
        return answers;
    }

    /** Whether the request is made by the person whom it is about. */
    public boolean isForSelf() {
        return !answers.isAnswered("capacity") || answers.text("capacity").equals("self");
    }

    public boolean isOpen(Page page) {
        if (page.when() == null) {
            return true;
        }
        Boolean known = openPages.get(page.id());
        if (known == null) {
            known = holds(page.when());
            openPages.put(page.id(), known);
        }
        return known;
    }

    /** Whether a question of a page is asked. A group's children are asked about with {@link #isOpenIn}. */
    public boolean isOpen(Question question) {
        Boolean known = open.get(question.id());
        if (known != null) {
            return known;
        }
        if (!inQuestion.add(question.id())) {
            return false; // a condition that depends on itself: publishing refuses it
        }
        Page page = pageOf.get(question.id());
        boolean answer = (page == null || isOpen(page)) && (question.when() == null || holds(question.when()));
        inQuestion.remove(question.id());
        open.put(question.id(), answer);
        return answer;
    }

    /** Whether a child of a repeated group is asked in one item. */
    public boolean isOpenIn(Answers item, Question child) {
        return child.when() == null || holds(child.when(), item);
    }

    /** Whether an answer is demanded of a child of a repeated group in one item. */
    public boolean isRequiredIn(Answers item, Question child) {
        return child.required().contains(surroundings.filing())
                && (child.requiredWhen() == null || holds(child.requiredWhen(), item));
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
        Question source = question.optionsFrom() == null ? question : questions.getOrDefault(question.optionsFrom(), question);
        return source.options().stream()
                .filter(option -> option.needs() == null || surroundings.channels().contains(option.needs()))
                .filter(option -> option.when() == null || holds(option.when())).toList();
    }

    /** The documents that the form expects at filing. */
    public List<DocumentRule> expectedDocuments() {
        return form.documents().stream().filter(DocumentRule::isDemandedAtFiling)
                .filter(document -> document.when() == null || holds(document.when())).toList();
    }

    /** The rules of the documents without which the instruction cannot validly start (CRPA L114-5-1). */
    public Set<String> holdingDocuments() {
        return expectedDocuments().stream().filter(document -> document.holds() != null && holds(document.holds()))
                .map(DocumentRule::id).collect(Collectors.toSet());
    }

    public List<FormDefinition.EligibilityMessage> messages() {
        return form.messages().stream().filter(message -> holds(message.when())).toList();
    }

    /** The answer as it counts: none behind a closed condition. */
    public Optional<Object> answer(String id) {
        return isClosed(id) ? Optional.empty() : answers.value(id);
    }

    /** The text of an answer, of a computed value or of a setting (`config.id`); empty when there is none. */
    public String text(String id) {
        List<String> choices = choices(id, null);
        return choices.isEmpty() ? "" : choices.getFirst();
    }

    public boolean holds(Condition condition) {
        return holds(condition, null);
    }

    /** Whether a condition holds, an id being first looked for among the siblings of a group's item. */
    public boolean holds(Condition condition, @Nullable Answers item) {
        return switch (condition) {
            case Condition.All all -> all.parts().stream().allMatch(part -> holds(part, item));
            case Condition.Any any -> any.parts().stream().anyMatch(part -> holds(part, item));
            case Condition.Not not -> !holds(not.part(), item);
            case Condition.OneOf one -> choices(one.id(), item).stream().anyMatch(one.values()::contains);
            case Condition.Differs differs -> {
                List<String> given = choices(differs.id(), item);
                yield !given.isEmpty() && !given.contains(differs.value());
            }
            case Condition.Answered answered -> isAnswered(answered.id(), item);
            case Condition.Count count -> count.comparison().holds(BigDecimal.valueOf(
                    count.ids().stream().filter(id -> choices(id, item).contains(count.value())).count()),
                    number(count.number()));
            case Condition.Age age -> date(age.id(), item, date -> age.comparison()
                    .holds(BigDecimal.valueOf(date.ageOn(surroundings.today())), number(age.number())));
            case Condition.Past past -> date(past.id(), item, date -> date.latest().isBefore(surroundings.today()));
            case Condition.Future future -> date(future.id(), item, date -> date.earliest().isAfter(surroundings.today()));
            case Condition.Same same -> isSame(choices(same.id(), item), choices(same.otherId(), item));
            case Condition.Before before -> date(before.id(), item, first -> date(before.otherId(), item,
                    second -> first.latest().isBefore(second.earliest())));
            case Condition.Outside outside -> isOutside(commune(outside.id(), item));
        };
    }

    private boolean isAnswered(String id, @Nullable Answers item) {
        return source(id, item).isAnswered(id) || surroundings.attached().contains(id) || !choices(id, item).isEmpty();
    }

    private boolean date(String id, @Nullable Answers item, Predicate<PartialDate> test) {
        return source(id, item).date(id).filter(test).isPresent();
    }

    /** The commune of an address; of several addresses, the last personal one (CASF L122-2). */
    private String commune(String id, @Nullable Answers item) {
        Answers source = source(id, item);
        List<Answers> places = source.items(id).stream().filter(place -> isSettlement(id, place.text("place")))
                .toList();
        Map<String, String> address = places.isEmpty() ? source.parts(id) : places.getLast().parts("address");
        return address.getOrDefault("insee", "");
    }

    private boolean isSettlement(String group, String place) {
        return !questions.containsKey(group)
                || questions.get(group).questions().stream().flatMap(child -> options(child).stream())
                        .noneMatch(option -> option.noSettlement() && option.value().equals(place));
    }

    private boolean isOutside(String insee) {
        return !insee.isBlank() && !surroundings.isOwnCommune().test(insee);
    }

    private static boolean isSame(List<String> left, List<String> right) {
        return left.size() == 1 && right.size() == 1
                && left.getFirst().replaceAll("[\\s.]", "").equalsIgnoreCase(right.getFirst().replaceAll("[\\s.]", ""));
    }

    private BigDecimal number(Condition.Operand operand) {
        String text = operand.text().startsWith("config.") ? form.setting(operand.text().substring(7)) : operand.text();
        return new BigDecimal(text);
    }

    private Answers source(String id, @Nullable Answers item) {
        if (item != null && item.values().containsKey(id)) {
            return item;
        }
        return isClosed(id) ? Answers.NONE : answers;
    }

    private boolean isClosed(String id) {
        Question question = questions.get(id);
        return question != null && !isOpen(question);
    }

    private List<String> choices(String id, @Nullable Answers item) {
        if (id.startsWith("config.")) {
            String value = form.setting(id.substring(7));
            return value.isEmpty() ? List.of() : List.of(value);
        }
        for (FormDefinition.Computed computed : form.computed()) {
            if (computed.id().equals(id)) {
                return computed.cases().stream().filter(one -> holds(one.when())).findFirst().map(one -> List.of(one.value()))
                        .orElse(List.of());
            }
        }
        if (id.equals("filing")) {
            return List.of(surroundings.filing().name());
        }
        if (surroundings.facts().containsKey(id)) {
            return List.of(surroundings.facts().get(id));
        }
        int dot = id.indexOf('.');
        return dot < 0
                ? source(id, item).choices(id)
                : source(id.substring(0, dot), item).items(id.substring(0, dot)).stream()
                        .flatMap(one -> one.choices(id.substring(dot + 1)).stream()).toList();
    }
}
