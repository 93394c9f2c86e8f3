package fr.guichet.editor;

import static fr.guichet.editor.Field.of;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementKind;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A supporting document that the form expects. */
@Component
class DocumentSheet implements Sheet {
    private final Choices choices;
    private final Conditions conditions;

    DocumentSheet(Choices choices, Conditions conditions) {
        this.choices = choices;
        this.conditions = conditions;
    }

    @Override
    public Set<ElementKind> kinds() {
        return Set.of(ElementKind.DOCUMENT);
    }

    @Override
    public List<Group> groups(Element document, Blueprint blueprint) {
        Field question = choices.element("question", blueprint,
                other -> other.kind() == ElementKind.QUESTION && other.text("type").equals("file"));
        return List.of(
                Group.first(of("name", WordingInput.LINE), of("accepted", new LinesInput()), of("why", LineInput.TEXT),
                        of("validity", LineInput.LINE)),
                Group.open("when", conditions.field("when", document, blueprint)),
                Group.open("demand", of("demanded", new SwitchInput(true)), of("complete", new SwitchInput(false)),
                        choices.usually("stage", "filing", "decision").beside(),
                        choices.usually("readers", "I", "M", "A").beside(),
                        question),
                Group.folded("holds", conditions.field("holds", document, blueprint)),
                Group.folded("technical", of("id", LineInput.TECHNICAL).beside(), of("retention", LineInput.LINE).beside()));
    }
}
