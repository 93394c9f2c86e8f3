package fr.guichet.questions;

import fr.guichet.forms.Journey;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Section;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Makes the questions of a page ready to be drawn, and the answers ready to be read. */
@Service
public class QuestionViews {
    private final QuestionTypes types;
    private final ViewMaker maker;
    private final Messages messages;

    QuestionViews(QuestionTypes types, ViewMaker maker, Messages messages) {
        this.types = types;
        this.maker = maker;
        this.messages = messages;
    }

    /**
     * The open questions of a page with their answers.
     *
     * @param shown the problems to show beside the questions
     * @param words the variables that the texts may name and the answers do not give, without braces (« service.phone »)
     */
    public List<QuestionView> of(Situation situation, Page page, List<Problem> shown, Map<String, String> words) {
        return of(situation, page, shown, words, question -> true);
    }

    /** The same without those questions that are not asked in this place. */
    public List<QuestionView> of(Situation situation, Page page, List<Problem> shown, Map<String, String> words,
            Predicate<Question> asked) {
        Speaker speaker = Speaker.of(situation, words);
        List<Question> open = situation.openQuestions(page).stream().filter(asked).toList();
        List<QuestionView> views = new ArrayList<>(open.size());
        Section before = null;
        for (Question question : open) {
            Set<String> speaksFor = new HashSet<>(Set.of(question.id()));
            if (views.size() == open.size() - 1) { // what is said beside a closed question is said below the others
                speaksFor.add(page.id());
                page.questions().stream().filter(other -> !open.contains(other)).map(Question::id).forEach(speaksFor::add);
            }
            QuestionView view = maker.view(Asked.of(question, situation, speaker), shown, page.cerfaOf(question), speaksFor);
            Section section = situation.index().sectionOf().get(question.id());
            views.add(section == null || section == before ? view : view.under(speaker.say(section.title())));
            before = section;
        }
        return views;
    }

    /** The computed values that a page shows below its questions; those of a table stand under it. */
    public List<ShownValue> computed(Situation situation, Page page, Map<String, String> words) {
        return ShownValues.below(situation, page, Speaker.of(situation, words));
    }

    /** All computed values that are told to the people. */
    public List<ShownValue> computed(Situation situation, Map<String, String> words) {
        return ShownValues.of(situation, Speaker.of(situation, words));
    }

    /** All computed values as agents call them, those left out that are made of answers which these readers may not see. */
    public List<ShownValue> computedForAgents(Situation situation, Set<Readers> readers) {
        return ShownValues.forAgents(situation, readers);
    }

    /** Whether a page shows the same in both situations, the answers themselves apart. */
    public boolean lookAlike(Situation one, Situation other, Page page) {
        return look(one, page).equals(look(other, page));
    }

    private PageLook look(Situation situation, Page page) {
        return PageLook.of(situation, page, ShownValues.of(situation, page, Speaker.of(situation, Map.of())));
    }

    /** One question by itself, of those that a page asks or not. */
    public QuestionView of(Situation situation, Question question, List<Problem> shown, Map<String, String> words) {
        return maker.view(Asked.of(question, situation, Speaker.of(situation, words)), shown, Optional.empty(),
                Set.of(question.id()));
    }

    /**
     * The answers as they were asked, page by page, those behind closed conditions left out, with the values computed from them.
     *
     * @param readers the answers to show, by who may read them
     */
    public List<SummarySection> summary(Situation situation, Set<Readers> readers, Map<String, String> words) {
        Summary summary = new Summary(types, messages, situation, readers, Speaker.of(situation, words));
        return Journey.of(situation).pages().stream().flatMap(summary::of).filter(section -> !section.lines().isEmpty()).toList();
    }
}
