package fr.guichet.questions;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Takes answers given to one version of a form over to another: to the question of the same id, when they fit it without loss. */
@Service
public class Carrying {
    private static final Pattern CHILD = Pattern.compile("(.+)\\[(\\d+)]\\.(.+)");

    private final QuestionTypes types;

    Carrying(QuestionTypes types) {
        this.types = types;
    }

    /**
     * All answers of one version, as far as they fit another.
     *
     * @param after the other version with no answers
     */
    public CarriedAnswers over(Situation before, Situation after) {
        Map<String, Question> now = questions(after);
        Map<String, Object> kept = new LinkedHashMap<>();
        List<LeftAnswer> left = new ArrayList<>();
        questions(before).forEach((id, question) -> before.typed().value(id).ifPresent(value -> {
            Asked earlier = asked(question, before);
            Carried carried = now.containsKey(id) ? carry(earlier, asked(now.get(id), after)) : Carried.nothing(earlier);
            if (carried.kept() != null) {
                kept.put(id, carried.kept());
            }
            left.addAll(carried.left());
        }));
        return new CarriedAnswers(new Answers(kept), left);
    }

    private static Map<String, Question> questions(Situation situation) {
        return situation.form().questions().collect(Collectors.toMap(Question::id, Function.identity(), (one, same) -> one,
                LinkedHashMap::new));
    }

    private Carried carry(Asked earlier, Asked now) {
        return types.of(now.question()).carry(earlier, types.of(earlier.question()), now);
    }

    /** What an answer that was left says as an answer to a question, when nothing of it is lost there. */
    public Optional<Object> into(Situation before, LeftAnswer answer, Situation after, Question question) {
        Carried carried = carry(asked(before, answer), asked(question, after));
        return carried.left().isEmpty() ? Optional.ofNullable(carried.kept()) : Optional.empty();
    }

    /** The questions asked now that have no answer yet and could take one that was left. */
    public List<Question> room(Situation before, LeftAnswer answer, Situation after) {
        return after.form().pages().stream().filter(after::isOpen).map(Page::questions).flatMap(List::stream)
                .filter(after::isOpen).filter(question -> !after.typed().isAnswered(question.id()))
                .filter(question -> into(before, answer, after, question).isPresent()).toList();
    }

    /** An answer that was left, in the words of the version in which it was given. */
    public SummarySection.Line line(Situation before, LeftAnswer answer) {
        Asked asked = asked(before, answer);
        String label = asked.speaker().say(asked.question().label());
        Matcher child = CHILD.matcher(answer.name());
        String group = child.matches()
                ? before.form().question(child.group(1)).map(question -> asked.speaker().say(question.label()) + " : ").orElse("")
                : "";
        return new SummarySection.Line(asked.question().id(), group + (label.isEmpty() ? asked.question().id() : label),
                types.of(asked.question()).display(asked).lines().toList());
    }

    /** The question that an answer that was left answered. */
    public Question question(Situation before, LeftAnswer answer) {
        return asked(before, answer).question();
    }

    private static Asked asked(Situation before, LeftAnswer answer) {
        Matcher child = CHILD.matcher(answer.name());
        Question question = child.matches()
                ? before.form().question(child.group(1)).stream().flatMap(group -> group.questions().stream())
                        .filter(one -> one.id().equals(child.group(3))).findFirst().orElseThrow()
                : before.form().question(answer.name()).orElseThrow();
        return new Asked(question, answer.name(), before, Speaker.of(before, Map.of()),
                new Answers(Map.of(question.id(), answer.value())));
    }

    private static Asked asked(Question question, Situation situation) {
        return Asked.of(question, situation, Speaker.of(situation, Map.of()));
    }
}
