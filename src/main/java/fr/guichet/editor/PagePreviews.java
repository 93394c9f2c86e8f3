package fr.guichet.editor;

import fr.guichet.forms.EligibilityMessage;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.forms.Step;
import fr.guichet.questions.QuestionView;
import fr.guichet.questions.QuestionView.MessageView;
import fr.guichet.questions.QuestionViews;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Shows a page of questions, documents or answers as it will be, a message beside the question where it will be read. */
@Component
class PagePreviews {
    private final Walks walks;
    private final QuestionViews views;
    private final Messages messages;

    PagePreviews(Walks walks, QuestionViews views, Messages messages) {
        this.walks = walks;
        this.views = views;
        this.messages = messages;
    }

    /** @param message what is looked at: it is said even where these answers do not call for it */
    Preview of(Situation situation, Page page, @Nullable EligibilityMessage message) {
        Map<String, String> words = walks.words();
        Speaker speaker = Speaker.of(situation, words);
        List<QuestionView> questions = views.of(situation, page, List.of(), words);
        List<String> hidden = page.questions().stream().filter(question -> !situation.isOpen(question))
                .map(question -> speaker.say(question.label())).toList();
        List<Preview.Document> documents = page.isKind(Page.Kind.documents)
                ? situation.form().documents().stream().map(rule -> Preview.Document.of(rule, speaker.say(rule.name()))).toList()
                : List.of();
        return new Preview(page.kind() == null ? "questions" : page.kind().name(), step(situation, page),
                speaker.say(page.title()), StringUtils.capitalize(speaker.say(page.why())),
                message == null ? questions : saying(questions, message, speaker), views.computed(situation, page, words), hidden,
                documents,
                page.isKind(Page.Kind.review) ? views.summary(situation, EnumSet.allOf(Readers.class), words) : List.of(),
                situation.form(), List.of(), message == null || !questions.isEmpty() ? null : told(message, speaker));
    }

    private String step(Situation situation, Page page) {
        List<Step> steps = situation.form().steps();
        int at = steps.indexOf(steps.stream().filter(step -> step.pages().contains(page)).findFirst().orElseThrow());
        return messages.text("editor.preview.step", at + 1, steps.size(), steps.get(at).title());
    }

    /** The message stands beside its question, else below the others. */
    private static List<QuestionView> saying(List<QuestionView> questions, EligibilityMessage message, Speaker speaker) {
        boolean said = questions.stream().flatMap(view -> view.notices().stream()).anyMatch(one -> one.id().equals(message.id()));
        if (said || questions.isEmpty()) {
            return questions;
        }
        List<QuestionView> all = new ArrayList<>(questions);
        QuestionView beside = questions.stream().filter(view -> view.id().equals(message.beside())).findFirst()
                .orElse(questions.getLast());
        all.set(questions.indexOf(beside), beside.saying(new MessageView(message.id(), message.tone(),
                speaker.say(message.text()), actions(message))));
        return all;
    }

    private static Preview.Told told(EligibilityMessage message, Speaker speaker) {
        return new Preview.Told(message.isBlocking(), speaker.say(message.text()), actions(message));
    }

    private static List<String> actions(EligibilityMessage message) {
        return Objects.requireNonNullElse(message.actions(), List.of());
    }
}
