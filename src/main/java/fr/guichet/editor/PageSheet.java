package fr.guichet.editor;

import static fr.guichet.editor.Field.of;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementKind;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Steps, pages and sections: what holds the questions. */
@Component
class PageSheet implements Sheet {
    private final Choices choices;
    private final Conditions conditions;

    PageSheet(Choices choices, Conditions conditions) {
        this.choices = choices;
        this.conditions = conditions;
    }

    @Override
    public Set<ElementKind> kinds() {
        return Set.of(ElementKind.STEP, ElementKind.PAGE, ElementKind.SECTION);
    }

    @Override
    public List<Group> groups(Element element, Blueprint blueprint) {
        Field id = of("id", LineInput.TECHNICAL);
        Field when = conditions.field("when", element, blueprint);
        return switch (element.kind()) {
            case STEP -> List.of(Group.first(of("title", LineInput.LINE)), Group.folded("technical", id));
            case SECTION ->
                List.of(Group.first(of("title", WordingInput.LINE)), Group.open("when", when), Group.folded("technical", id));
            default -> List.of(Group.first(of("title", WordingInput.LINE), of("why", WordingInput.TEXT), choices.usually("kind",
                    "questions", "documents", "review")), Group.open("when", when),
                    Group.folded("cerfa", of("cerfa.page", new NumberInput(true)).beside(), of("cerfa.heading", LineInput.LINE)),
                    Group.folded("technical", id.beside(), of("code", LineInput.TECHNICAL).beside()));
        };
    }
}
