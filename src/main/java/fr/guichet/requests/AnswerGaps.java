package fr.guichet.requests;

import fr.guichet.forms.Journey;
import fr.guichet.forms.Question;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.questions.Problem;
import fr.guichet.questions.Questionnaire;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What a request that came on paper lacks in its answers: the same before it is filed, in its receipt and on its case. */
@Service
public class AnswerGaps {
    private final Questionnaire questionnaire;
    private final UnreadAnswers unread;

    AnswerGaps(Questionnaire questionnaire, UnreadAnswers unread) {
        this.questionnaire = questionnaire;
        this.unread = unread;
    }

    /** None for a request that was made online, where nothing can be left out. */
    public List<AnswerGap> of(RequestView request) {
        return request.channel().isPaper()
                ? of(request.situation(), unread.of(request.id()), questionnaire.checkAll(request.situation()))
                : List.of();
    }

    /** In the order of the form. @param unread the ids of questions whose answers cannot be read */
    public static List<AnswerGap> of(Situation situation, Set<String> unread, List<Problem> problems) {
        Map<String, List<Problem>> wrong = problems.stream().filter(Problem::isError)
                .collect(Collectors.groupingBy(Problem::question));
        Speaker speaker = Speaker.of(situation, Map.of());
        return Journey.of(situation).pages().stream().flatMap(page -> situation.openQuestions(page).stream())
                .flatMap(question -> kind(question, unread, wrong.getOrDefault(question.id(), List.of()))
                        .map(kind -> new AnswerGap(question.id(), speaker.say(question.label()), kind)).stream())
                .toList();
    }

    private static Optional<AnswerGap.Kind> kind(Question question, Set<String> unread, List<Problem> problems) {
        if (unread.contains(question.id())) {
            return Optional.of(AnswerGap.Kind.UNREAD);
        } else if (problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(problems.stream().allMatch(Problem::isMissing) ? AnswerGap.Kind.MISSING : AnswerGap.Kind.WRONG);
    }
}
