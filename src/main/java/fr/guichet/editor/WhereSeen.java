package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import org.jspecify.annotations.Nullable;

/** Where people see an element of a form. */
final class WhereSeen {
    private WhereSeen() {}

    /** The page on which an element is seen, none for the start page. */
    static @Nullable Page page(Blueprint blueprint, FormDefinition form, @Nullable Element element) {
        if (element == null) {
            return null;
        }
        return switch (element.kind()) {
            case PAGE -> form.page(element.id().path()).orElse(null);
            case STEP ->
                form.steps().stream().filter(step -> step.id().equals(element.id().path())).flatMap(step -> step.pages().stream())
                        .findFirst().orElse(null);
            case DOCUMENT -> form.pages().stream().filter(page -> page.isKind(Page.Kind.documents)).findFirst().orElse(null);
            case COMPUTED -> form.page(element.text("page")).orElse(null);
            case MESSAGE -> form.pages().stream().filter(page -> page.id().equals(element.text("beside"))
                    || page.question(element.text("beside")).isPresent()).findFirst().orElse(null);
            default -> element.parent() == null ? null : page(blueprint, form, blueprint.element(element.parent()).orElse(null));
        };
    }

    /** The question of a page that an element is, or belongs to. */
    static @Nullable Question question(Page page, ElementId id) {
        String[] path = id.path().split("[./]", 2);
        return switch (id.kind()) {
            case QUESTION, OPTION, RULE -> page.question(path[0]).orElse(null);
            default -> null;
        };
    }
}
