package fr.guichet.editor;

import static fr.guichet.editor.Field.of;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementKind;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Settings, computed values, and messages that depend on the answers. */
@Component
class ValueSheet implements Sheet {
    private final Choices choices;
    private final Conditions conditions;

    ValueSheet(Choices choices, Conditions conditions) {
        this.choices = choices;
        this.conditions = conditions;
    }

    @Override
    public Set<ElementKind> kinds() {
        return Set.of(ElementKind.SETTING, ElementKind.COMPUTED, ElementKind.CASE, ElementKind.MESSAGE);
    }

    @Override
    public List<Group> groups(Element element, Blueprint blueprint) {
        Field when = conditions.field("when", element, blueprint);
        Field id = of("id", LineInput.TECHNICAL);
        return switch (element.kind()) {
            case SETTING -> List.of(
                    Group.first(of("label", LineInput.TEXT), choices.one("type", "amount", "integer", "text", "on_off").beside(),
                            of("from", new DayInput()).beside(), of("value", LineInput.TEXT), id));
            case COMPUTED -> List.of(Group.first(of("label", LineInput.LINE), id)
                    .with(new Rows("cases", ElementKind.CASE, List.of(when, of("value", LineInput.LINE)))));
            case CASE -> List.of(Group.first(when, of("value", LineInput.LINE)));
            default ->
                List.of(Group.first(of("text", WordingInput.TEXT), of("actions", new LinesInput()), choices.element("beside",
                        blueprint, other -> isAsked(other))), Group.open("when", when), Group.folded("technical", id));
        };
    }

    private static boolean isAsked(Element element) {
        return element.kind() == ElementKind.PAGE || element.kind() == ElementKind.QUESTION && !element.id().path().contains(".");
    }
}
