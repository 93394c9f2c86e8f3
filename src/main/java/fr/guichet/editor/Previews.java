package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.forms.Answers;
import fr.guichet.forms.EligibilityMessage;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Journey;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Question.Filing;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Situation;
import fr.guichet.logic.Condition;
import fr.guichet.questions.QuestionViews;
import fr.guichet.questions.Vocabularies;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the preview of what an element looks like to citizens and agents, with answers that open it. */
@Component
class Previews {
    private static final String CAPACITY = "capacity";
    private static final Set<ElementKind> LETTERS = Set.of(ElementKind.NOTICE, ElementKind.STATUS);
    private static final Set<ElementKind> UNSEEN = Set.of(ElementKind.COMPUTED, ElementKind.CASE, ElementKind.SETTING,
            ElementKind.TABLE, ElementKind.VERSION, ElementKind.DEADLINE, ElementKind.REMINDER, ElementKind.MESSAGE);

    private final Walks walks;
    private final QuestionViews views;
    private final Vocabularies vocabularies;
    private final PagePreviews pages;
    private final LetterPreviews letters;

    Previews(Walks walks, QuestionViews views, Vocabularies vocabularies, PagePreviews pages, LetterPreviews letters) {
        this.walks = walks;
        this.views = views;
        this.vocabularies = vocabularies;
        this.pages = pages;
        this.letters = letters;
    }

    /** Who looks, and how. */
    record Look(boolean forSelf, Filing filing, boolean asCase) {}

    Preview of(Blueprint blueprint, ElementId id, Look look) {
        FormDefinition form = blueprint.form();
        Optional<Element> element = blueprint.element(id);
        if (element.isPresent() && LETTERS.contains(id.kind())) {
            return letters.of(form, element.get());
        }
        @Nullable
        Page page = WhereSeen.page(blueprint, form, element.orElse(null));
        if (page == null) {
            return UNSEEN.contains(id.kind()) || look.asCase() || look.filing() == Filing.paper
                    ? Preview.nothing()
                    : Preview.start(form);
        }
        @Nullable
        EligibilityMessage message = form.messages().stream()
                .filter(one -> id.kind() == ElementKind.MESSAGE && one.id().equals(id.path())).findFirst().orElse(null);
        Situation situation = situation(form, page, id, message == null ? null : message.when(), look);
        return look.asCase() ? summary(situation) : pages.of(situation, page, message);
    }

    private Situation situation(FormDefinition form, Page page, ElementId id, @Nullable Condition when, Look look) {
        Answers opening = id.kind() == ElementKind.COMPUTED
                ? Openings.samples(form, vocabularies.of(form), id.path())
                : Openings.of(form, vocabularies.of(form), page, WhereSeen.question(page, id), when);
        for (Question group : page.questions().stream().filter(one -> !one.questions().isEmpty()).toList()) {
            opening = opening.isAnswered(group.id()) ? opening : opening.with(group.id(), List.of(Map.of()));
        }
        Answers answers = form.question(CAPACITY).isPresent() && opening.value(CAPACITY).isEmpty()
                ? opening.with(CAPACITY, look.forSelf() ? "self" : "relative")
                : opening;
        return walks.situation(form, answers, look.filing());
    }

    private Preview summary(Situation situation) {
        return Preview.summary(situation.form(), Journey.of(situation).pages().isEmpty()
                ? List.of()
                : views.summary(situation, EnumSet.allOf(Readers.class), walks.words()));
    }
}
