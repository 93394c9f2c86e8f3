package fr.guichet.questions;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormDefinition.Texts.Paragraph;
import fr.guichet.forms.Question;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.logic.Kind;
import fr.guichet.shared.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Makes questions ready to be printed. */
@Service
public class PaperQuestions {
    /** As many items as fit on paper; who has more goes on on a sheet of their own. */
    private static final int MOST_ITEMS = 4;
    private static final int FEW_ITEMS = 2;
    /** Items with more questions than this take half a sheet. */
    private static final int SMALL = 3;

    private final QuestionTypes types;
    private final Messages messages;

    PaperQuestions(QuestionTypes types, Messages messages) {
        this.types = types;
        this.messages = messages;
    }

    /** A question of a page, whether it is asked under these answers or not. @param words as for {@link Speaker} */
    public PaperQuestion of(Situation situation, Question question, Map<String, String> words) {
        return of(Asked.of(question, situation, Speaker.onPaper(situation, words)));
    }

    private PaperQuestion of(Asked asked) {
        Question question = asked.question();
        QuestionType type = types.of(question);
        String label = asked.speaker().say(question.label());
        String hint = asked.speaker().say(question.hint());
        boolean optional = !type.isSilent() && !question.required().contains(Question.Filing.paper)
                && saysNothing(label) && saysNothing(hint);
        return new PaperQuestion(question, label, hint, optional, type.isSilent(), body(asked, type), type.paper(asked),
                items(asked, type), question.item() == null ? "" : asked.speaker().say(question.item()),
                type.paperUnit(question), ShownValues.announced(asked));
    }

    /** A text with a variable that nobody knows yet is left out. */
    private static List<Paragraph> body(Asked asked, QuestionType type) {
        return type.body(asked).stream().filter(paragraph -> !paragraph.text().contains("{")).toList();
    }

    private List<List<PaperQuestion>> items(Asked asked, QuestionType type) {
        Question group = asked.question();
        return IntStream.range(0, type.kind() == Kind.group ? count(group) : 0)
                .mapToObj(at -> group.questions().stream().map(child -> of(asked.child(child, at, Answers.NONE))).toList())
                .toList();
    }

    private static int count(Question group) {
        int least = group.minItems() == null ? 1 : group.minItems();
        int most = group.maxItems() == null ? MOST_ITEMS : group.maxItems();
        return Math.max(least, Math.min(most, group.questions().size() > SMALL ? FEW_ITEMS : MOST_ITEMS));
    }

    private boolean saysNothing(String wording) {
        return !wording.toLowerCase(Locale.FRENCH).contains(messages.text("questions.optional.word"));
    }
}
