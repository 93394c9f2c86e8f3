package fr.guichet.questions;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Journey;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.forms.Wording;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads what was submitted for a page, and finds what is wrong or missing in the answers. */
@Service
public class Questionnaire {
    private final QuestionTypes types;
    private final Messages messages;

    Questionnaire(QuestionTypes types, Messages messages) {
        this.types = types;
        this.messages = messages;
    }

    /** The types of question that exist, each with the codes of the errors it can raise. */
    public Map<String, Set<String>> types() {
        return types.all().stream().collect(Collectors.toUnmodifiableMap(QuestionType::key, QuestionType::codes));
    }

    /** The types of question that exist, described for whoever makes forms. */
    public List<TypeDescription> descriptions() {
        return types.all().stream().map(TypeDescription::of)
                .sorted(Comparator.comparing(TypeDescription::family).thenComparing(TypeDescription::key)).toList();
    }

    /** The key of the text that says what a question lacks to be asked, such as the list that it chooses from. */
    public Optional<String> gap(Question question) {
        return types.find(question).flatMap(type -> type.gap(question));
    }

    /** Whether answers to the question are encrypted by whoever stores them. */
    public boolean isSealed(Question question) {
        return types.of(question).isSealed();
    }

    /** Whether an answer to the question may be taken over into another request. */
    public boolean isReusable(Question question) {
        return types.of(question).isReusable() && question.questions().stream().allMatch(this::isReusable);
    }

    /** Whether agents may look for requests by an answer to the question, as far as they may read it. */
    public boolean isSearchable(Question question) {
        return types.find(question).filter(QuestionType::isSearchable).isPresent();
    }

    /**
     * The answers with those of one page changed to what was submitted; a question that was not in the submission keeps its answer.
     * The buttons `ajouter` and `retirer`, their value `group[index]`, change the items of a group.
     */
    public Answers read(Page page, Situation situation, Map<String, String[]> parameters) {
        Answers read = readMeanwhile(page, situation, parameters);
        return ItemChange.of(parameters).filter(change -> change.concerns(page)).isPresent()
                ? read
                : ItemChange.withoutBlankItems(page, read);
    }

    /** The same while the page stays before the person: an item of which nothing is written yet waits for it. */
    public Answers readMeanwhile(Page page, Situation situation, Map<String, String[]> parameters) {
        Answers answers = situation.typed();
        for (Question question : page.questions()) {
            Object typed = types.of(question)
                    .read(question, new Typed(parameters, question.id(), answers.values().get(question.id())));
            if (typed != null) {
                answers = answers.with(question.id(), typed);
            }
        }
        Answers read = answers;
        return ItemChange.of(parameters).filter(change -> change.concerns(page)).map(change -> change.apply(read))
                .orElse(read);
    }

    /** Whether a submission only adds or removes an item, and so stays on its page unchecked. */
    public boolean changesItems(Map<String, String[]> parameters) {
        return ItemChange.of(parameters).isPresent();
    }

    /** What is wrong on a page. */
    public List<Problem> check(Situation situation, Page page) {
        Speaker speaker = Speaker.of(situation, Map.of());
        List<Problem> found = new ArrayList<>(check(situation, page, speaker));
        found.addAll(new Blocking(situation, speaker).on(page).toList());
        return found;
    }

    /** What is wrong with one question of a page, and in the items of it. */
    public List<Problem> check(Situation situation, Question question) {
        return check(Asked.of(question, situation, Speaker.of(situation, Map.of())));
    }

    /** What is wrong or missing on all open pages, in their order. */
    public List<Problem> checkAll(Situation situation) {
        Journey journey = Journey.of(situation);
        Speaker speaker = Speaker.of(situation, Map.of());
        Blocking blocking = new Blocking(situation, speaker);
        List<Problem> found = new ArrayList<>();
        for (Page page : journey.pages()) {
            found.addAll(check(situation, page, speaker));
            found.addAll(blocking.on(page).toList());
        }
        found.addAll(blocking.elsewhere(journey).toList());
        return found;
    }

    /** The page on which something is missing, the review when nothing is, or else the first. */
    public Page firstUnfinished(Journey journey) {
        return journey.pages().stream()
                .filter(page -> page.isKind(Page.Kind.review)
                        || check(journey.situation(), page).stream().anyMatch(Problem::isError))
                .findFirst().orElseGet(journey::first);
    }

    private List<Problem> check(Situation situation, Page page, Speaker speaker) {
        return situation.openQuestions(page).stream()
                .flatMap(question -> check(Asked.of(question, situation, speaker)).stream()).toList();
    }

    private List<Problem> check(Asked asked) {
        QuestionType type = types.of(asked.question());
        List<Problem> found = new ArrayList<>(type.isAnswered(asked)
                ? type.check(asked).stream().map(fault -> problem(asked, fault)).toList()
                : missing(asked, type));
        if (found.stream().noneMatch(Problem::isError)) {
            found.addAll(brokenRules(asked));
            found.addAll(MinorCheck.of(asked, messages).toList());
        }
        type.items(asked).stream().filter(this::saysSomething)
                .forEach(item -> item.forEach(child -> found.addAll(check(child))));
        return found;
    }

    private boolean saysSomething(List<Asked> item) {
        return item.stream().anyMatch(child -> types.of(child.question()).isAnswered(child));
    }

    private List<Problem> missing(Asked asked, QuestionType type) {
        return asked.isRequired() && !type.isSilent() ? List.of(problem(asked, Fault.of("empty"))) : List.of();
    }

    private List<Problem> brokenRules(Asked asked) {
        return asked.question().rules().stream()
                .filter(rule -> asked.situation().holds(rule.when(), asked.question(), asked.item()))
                .map(rule -> new Problem(asked.id(), rule.level(), asked.speaker().say(rule.text()), asked.outerId(),
                        Problem.RULE))
                .toList();
    }

    private Problem problem(Asked asked, Fault fault) {
        String field = fault.part().isEmpty() ? asked.id() : asked.id() + "-" + fault.part();
        Wording own = asked.question().errors().get(fault.code());
        String text = own == null
                ? messages.text("questions.wrong." + asked.question().type() + "." + fault.code(), fault.detail())
                : asked.speaker().say(own);
        return new Problem(field, fault.level(), text, asked.outerId(), fault.code());
    }
}
