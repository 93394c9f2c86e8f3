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
        return Set.of(ElementKind.SETTING, ElementKind.TABLE, ElementKind.VERSION, ElementKind.COMPUTED, ElementKind.CASE,
                ElementKind.MESSAGE);
    }

    @Override
    public List<Group> groups(Element element, Blueprint blueprint) {
        Field when = conditions.field("when", element, blueprint);
        Field id = of("id", LineInput.TECHNICAL);
        return switch (element.kind()) {
            case SETTING -> List.of(Group.first(of("label", LineInput.TEXT),
                    choices.one("type", "amount", "integer", "number", "date", "text", "on_off").beside().reshaping(),
                    of("from", new DayInput()).beside(), of("value", setting(element.text("type")))),
                    Group.folded("technical", id));
            case TABLE -> List.of(Group.first(of("label", LineInput.TEXT))
                    .with(new Rows("versions", ElementKind.VERSION,
                            List.of(of("from", new DayInput()), of("rows", new TableInput())))),
                    Group.open("technical", id));
            case VERSION -> List.of(Group.first(of("from", new DayInput()), of("rows", new TableInput())));
            case COMPUTED -> computed(element, blueprint, id);
            case CASE -> List.of(Group.first(when, of("value", LineInput.LINE)));
            default -> List.of(
                    Group.first(of("text", WordingInput.TEXT), choices.usually("level", "info", "warning", "blocking").beside(),
                            choices.element("beside", blueprint, ValueSheet::isAsked).beside(), of("actions", new LinesInput())),
                    Group.open("when", when), Group.folded("technical", id));
        };
    }

    private static Input setting(String type) {
        return switch (type) {
            case "amount", "number" -> new WrittenNumberInput(false);
            case "integer" -> new WrittenNumberInput(true);
            case "date" -> new DayInput();
            case "on_off" -> LineInput.LINE;
            default -> LineInput.TEXT;
        };
    }

    private List<Group> computed(Element element, Blueprint blueprint, Field id) {
        Field page = choices.element("page", blueprint, other -> other.kind() == ElementKind.PAGE);
        return List.of(
                Group.first(of("label", LineInput.LINE), of("value", conditions.expression(element, blueprint)),
                        choices.one("format", "amount", "number", "percent", "date", "text").beside(), id.beside()),
                Group.open("shown", of("shown", WordingInput.LINE), page),
                Group.open("cases").with(new Rows("cases", ElementKind.CASE,
                        List.of(conditions.field("when", element, blueprint), of("value", LineInput.LINE)))));
    }

    private static boolean isAsked(Element element) {
        return element.kind() == ElementKind.PAGE || element.kind() == ElementKind.QUESTION && !element.id().path().contains(".");
    }
}
