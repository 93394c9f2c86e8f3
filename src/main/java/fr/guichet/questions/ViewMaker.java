package fr.guichet.questions;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Cerfa;
import fr.guichet.forms.Question;
import fr.guichet.questions.QuestionView.ChoiceView;
import fr.guichet.questions.QuestionView.ItemView;
import fr.guichet.questions.QuestionView.MessageView;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together all that a fragment needs to draw one question. */
@Component
class ViewMaker {
    private final QuestionTypes types;
    private final Messages messages;

    ViewMaker(QuestionTypes types, Messages messages) {
        this.types = types;
        this.messages = messages;
    }

    QuestionView view(Asked asked, List<Problem> shown, Optional<Cerfa> cerfa, Set<String> speaksFor) {
        Question question = asked.question();
        QuestionType type = types.of(question);
        String label = asked.speaker().say(question.label());
        String hint = asked.speaker().say(question.hint());
        boolean required = asked.isRequired();
        List<Problem> own = shown.stream().filter(problem -> isAbout(asked, problem)).toList();
        return new QuestionView(asked.id(), asked.name(), question.type(), type.template(), label, hint,
                !required && !type.isSilent() && saysNothing(label) && saysNothing(hint), required, texts(own, true),
                texts(own, false), own.stream().filter(Problem::isError).map(Problem::field).collect(Collectors.toSet()),
                type.shown(asked), type.parts(asked), choices(asked, type), items(asked, type, shown),
                addLabel(asked), question.unit(), cerfa.filter(place -> asked.isOnPaper()).map(this::written).orElse(null),
                "cards".equals(question.style()), type.isSealed() && !type.shown(asked).equals(asked.text()), type.drawn(asked),
                Autocomplete.of(asked), type.body(asked), messages(asked, own, speaksFor), null);
    }

    private static boolean isAbout(Asked asked, Problem problem) {
        String id = asked.id();
        return problem.field().equals(id)
                || asked.question().questions().isEmpty() && problem.field().startsWith(id)
                        && problem.field().charAt(id.length()) == '-';
    }

    private static List<String> texts(List<Problem> problems, boolean errors) {
        return problems.stream().filter(problem -> problem.isError() == errors).map(Problem::text).distinct().toList();
    }

    private boolean saysNothing(String wording) {
        return !wording.toLowerCase(Locale.FRENCH).contains(messages.text("questions.optional.word"));
    }

    private String written(Cerfa place) {
        return messages.text("questions.cerfa", String.valueOf(place.page()), place.heading());
    }

    private static List<ChoiceView> choices(Asked asked, QuestionType type) {
        List<Choice> choices = type.choices(asked);
        Set<String> chosen = choices.isEmpty() ? Set.of() : Set.copyOf(asked.chosen());
        List<ChoiceView> views = new ArrayList<>(choices.size());
        for (Choice choice : choices) {
            views.add(new ChoiceView(views.isEmpty() ? asked.id() : asked.id() + "-" + choice.value(), choice.value(),
                    choice.label(),
                    choice.hint(), chosen.contains(choice.value())));
        }
        return views;
    }

    /** The items given; a first blank one when there is none yet and one is needed. */
    private List<ItemView> items(Asked asked, QuestionType type, List<Problem> shown) {
        if (asked.question().questions().isEmpty()) {
            return List.of();
        }
        List<List<Asked>> items = type.items(asked);
        if (items.isEmpty() && asked.isRequired()) {
            Answers blank = Answers.NONE;
            items = List.of(asked.question().questions().stream().filter(child -> asked.situation().isOpenIn(blank, child))
                    .map(child -> asked.child(child, 0, blank)).toList());
        }
        List<ItemView> views = new ArrayList<>(items.size());
        for (List<Asked> children : items) {
            String name = asked.name() + "[" + views.size() + "]";
            views.add(new ItemView(Asked.id(name), name, messages.text("questions.group.item", itemName(asked), views.size() + 1),
                    children.stream().map(child -> view(child, shown, Optional.empty(), Set.of())).toList()));
        }
        return views;
    }

    private static String itemName(Asked asked) {
        Question question = asked.question();
        return asked.speaker().say(question.item() == null ? question.label() : question.item());
    }

    private @Nullable String addLabel(Asked asked) {
        Question question = asked.question();
        int given = asked.answers().items(question.id()).size();
        boolean room = question.maxItems() == null || given < question.maxItems();
        return question.questions().isEmpty() || !room ? null : itemName(asked);
    }

    /** What is shown as a problem already is not said again, only what can be done. */
    private static List<MessageView> messages(Asked asked, List<Problem> shown, Set<String> speaksFor) {
        return asked.situation().messages().stream()
                .filter(message -> message.beside() != null && speaksFor.contains(message.beside()))
                .map(message -> new MessageView(message.id(), message.tone(), asked.speaker().say(message.text()),
                        message.actions() == null ? List.of() : message.actions()))
                .map(message -> shown.stream().anyMatch(problem -> problem.text().equals(message.text()))
                        ? message.withoutText()
                        : message)
                .filter(MessageView::saysSomething)
                .toList();
    }
}
