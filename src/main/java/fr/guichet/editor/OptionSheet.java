package fr.guichet.editor;

import static fr.guichet.editor.Field.of;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementKind;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** An answer to choose, a further check of an answer, and the service to which answers lead. */
@Component
class OptionSheet implements Sheet {
    private final Choices choices;
    private final Conditions conditions;

    OptionSheet(Choices choices, Conditions conditions) {
        this.choices = choices;
        this.conditions = conditions;
    }

    @Override
    public Set<ElementKind> kinds() {
        return Set.of(ElementKind.OPTION, ElementKind.RULE, ElementKind.ROUTE);
    }

    @Override
    public List<Group> groups(Element element, Blueprint blueprint) {
        Field when = conditions.field("when", element, blueprint);
        if (element.kind() == ElementKind.RULE) {
            return List.of(Group.first(when, of("text", WordingInput.LINE), choices.one("level", "error", "warning")));
        }
        if (element.kind() == ElementKind.ROUTE) {
            return List.of(Group.first(when, of("service", LineInput.LINE)));
        }
        return List.of(
                Group.first(of("label", WordingInput.LINE), of("hint", WordingInput.LINE), of("value", LineInput.TECHNICAL)),
                Group.open("when", when),
                Group.folded("option", choices.one("needs", "sms"), of("no_settlement", new SwitchInput(false))));
    }
}
