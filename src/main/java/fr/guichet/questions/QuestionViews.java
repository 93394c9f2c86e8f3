package fr.guichet.questions;

import fr.guichet.forms.Journey;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Makes the questions of a page ready to be drawn, and the answers ready to be read. */
@Service
public class QuestionViews {
    private final QuestionTypes types;
    private final ViewMaker maker;

    QuestionViews(QuestionTypes types, ViewMaker maker) {
        this.types = types;
        this.maker = maker;
    }

    /**
     * The open questions of a page with their answers.
     *
     * @param shown the problems to show beside the questions
     * @param words the variables that the texts may name and the answers do not give, without braces (« service.phone »)
     */
    public List<QuestionView> of(Situation situation, Page page, List<Problem> shown, Map<String, String> words) {
        Speaker speaker = Speaker.of(situation, words);
        List<Question> open = situation.openQuestions(page);
        List<QuestionView> views = new ArrayList<>(open.size());
        for (Question question : open) {
            Set<String> speaksFor = new HashSet<>(Set.of(question.id()));
            if (views.size() == open.size() - 1) { // what is said beside a closed question is said below the others
                page.questions().stream().filter(other -> !situation.isOpen(other)).map(Question::id).forEach(speaksFor::add);
            }
            views.add(maker.view(Asked.of(question, situation, speaker), shown, page.cerfaOf(question), speaksFor));
        }
        return views;
    }

    /** One question by itself, of those that a page asks or not. */
    public QuestionView of(Situation situation, Question question, List<Problem> shown, Map<String, String> words) {
        return maker.view(Asked.of(question, situation, Speaker.of(situation, words)), shown, Optional.empty(),
                Set.of(question.id()));
    }

    /**
     * The answers as they were asked, page by page, those behind closed conditions left out.
     *
     * @param readers the answers to show, by who may read them
     */
    public List<SummarySection> summary(Situation situation, Set<Readers> readers, Map<String, String> words) {
        Speaker speaker = Speaker.of(situation, words);
        return Journey.of(situation).pages().stream().map(page -> section(situation, page, readers, speaker))
                .filter(section -> !section.lines().isEmpty()).toList();
    }

    private SummarySection section(Situation situation, Page page, Set<Readers> readers, Speaker speaker) {
        List<SummarySection.Line> lines = situation.openQuestions(page).stream()
                .filter(question -> readers.contains(question.readers())).filter(question -> !types.of(question).isSilent())
                .map(question -> line(Asked.of(question, situation, speaker))).toList();
        return new SummarySection(page.id(), speaker.say(page.title()), lines);
    }

    private SummarySection.Line line(Asked asked) {
        String answer = types.of(asked.question()).display(asked);
        return new SummarySection.Line(asked.question().id(), asked.speaker().say(asked.question().label()),
                answer.isEmpty() ? List.of() : answer.lines().toList());
    }
}
