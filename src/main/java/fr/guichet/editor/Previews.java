package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.forms.Answers;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Journey;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Question.Filing;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.forms.Step;
import fr.guichet.questions.QuestionView;
import fr.guichet.questions.QuestionViews;
import fr.guichet.questions.Vocabularies;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Makes the preview of what an element looks like to citizens and agents. */
@Component
class Previews {
    private static final String CAPACITY = "capacity";
    private static final Set<ElementKind> UNSEEN = Set.of(ElementKind.COMPUTED, ElementKind.CASE, ElementKind.SETTING,
            ElementKind.TABLE, ElementKind.VERSION, ElementKind.DEADLINE, ElementKind.REMINDER, ElementKind.MESSAGE);

    private final Walks walks;
    private final QuestionViews views;
    private final Vocabularies vocabularies;
    private final Messages messages;

    Previews(Walks walks, QuestionViews views, Vocabularies vocabularies, Messages messages) {
        this.walks = walks;
        this.views = views;
        this.vocabularies = vocabularies;
        this.messages = messages;
    }

    /** Who looks, and how. */
    record Look(boolean forSelf, Filing filing, boolean asCase) {}

    Preview of(Blueprint blueprint, ElementId id, Look look) {
        FormDefinition form = blueprint.form();
        Optional<Element> element = blueprint.element(id);
        if (element.isPresent() && id.kind() == ElementKind.NOTICE) {
            return notice(element.get());
        }
        if (element.isPresent() && id.kind() == ElementKind.STATUS) {
            return status(element.get());
        }
        @Nullable
        Page page = WhereSeen.page(blueprint, form, element.orElse(null));
        if (page == null) {
            return UNSEEN.contains(id.kind()) || look.asCase() || look.filing() == Filing.paper ? Preview.nothing() : start(form);
        }
        Situation situation = situation(form, page, id, look);
        return look.asCase() ? summary(situation) : page(situation, page).told(told(element.orElse(null), situation));
    }

    /** A message is shown where it stands. */
    private Preview.@Nullable Told told(@Nullable Element element, Situation situation) {
        return element == null || element.kind() != ElementKind.MESSAGE
                ? null
                : situation.form().messages().stream().filter(message -> message.id().equals(element.id().path())).findFirst()
                        .map(message -> new Preview.Told(message.isBlocking(), Speaker.of(situation, walks.words())
                                .say(message.text()), Objects.requireNonNullElse(message.actions(), List.of())))
                        .orElse(null);
    }

    private Situation situation(FormDefinition form, Page page, ElementId id, Look look) {
        Answers opening = id.kind() == ElementKind.COMPUTED
                ? Openings.samples(form, vocabularies.of(form), id.path())
                : Openings.of(form, vocabularies.of(form), page, WhereSeen.question(page, id));
        for (Question group : page.questions().stream().filter(one -> !one.questions().isEmpty()).toList()) {
            opening = opening.isAnswered(group.id()) ? opening : opening.with(group.id(), List.of(Map.of()));
        }
        Answers answers = form.question(CAPACITY).isPresent() && opening.value(CAPACITY).isEmpty()
                ? opening.with(CAPACITY, look.forSelf() ? "self" : "relative")
                : opening;
        return walks.situation(form, answers, look.filing());
    }

    private Preview page(Situation situation, Page page) {
        FormDefinition form = situation.form();
        Map<String, String> words = walks.words();
        Speaker speaker = Speaker.of(situation, words);
        List<QuestionView> questions = views.of(situation, page, List.of(), words);
        List<String> hidden = page.questions().stream().filter(question -> !situation.isOpen(question))
                .map(question -> speaker.say(question.label())).toList();
        List<Preview.Document> documents = page.isKind(Page.Kind.documents)
                ? form.documents().stream().map(rule -> Preview.Document.of(rule, speaker.say(rule.name()))).toList()
                : List.of();
        return new Preview(page.kind() == null ? "questions" : page.kind().name(), step(situation, page),
                speaker.say(page.title()),
                StringUtils.capitalize(speaker.say(page.why())), questions,
                views.computed(situation, page, words), hidden, documents,
                page.isKind(Page.Kind.review) ? views.summary(situation, EnumSet.allOf(Readers.class), words) : List.of(), form,
                List.of(), null);
    }

    private String step(Situation situation, Page page) {
        List<Step> steps = situation.form().steps();
        int at = steps.indexOf(steps.stream().filter(step -> step.pages().contains(page)).findFirst().orElseThrow());
        return messages.text("editor.preview.step", at + 1, steps.size(), steps.get(at).title());
    }

    private Preview summary(Situation situation) {
        return new Preview("case", "", "", "", List.of(), List.of(), List.of(), List.of(),
                Journey.of(situation).pages().isEmpty()
                        ? List.of()
                        : views.summary(situation, EnumSet.allOf(Readers.class), walks.words()),
                situation.form(), List.of(), null);
    }

    private static Preview start(FormDefinition form) {
        return new Preview("start", "", form.title(), "", List.of(), List.of(), List.of(), List.of(), List.of(), form, List.of(),
                null);
    }

    private static Preview status(Element status) {
        return Preview.letter(status.text("title"),
                Stream.of("now", "next", "until").map(status::text).filter(text -> !text.isEmpty()).toList());
    }

    private static Preview notice(Element notice) {
        List<String> body = new ArrayList<>();
        notice.property("body").forEach(paragraph -> body.add(paragraph.asString("")));
        return Preview.letter(notice.text("subject"), body);
    }
}
