package fr.guichet.editor;

import static fr.guichet.editor.Field.of;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.questions.TypeDescription;
import fr.guichet.questions.TypeProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A question, with the properties that its type uses. */
@Component
class QuestionSheet implements Sheet {
    private final Types types;
    private final TypeFields fields;
    private final Choices choices;
    private final Conditions conditions;

    QuestionSheet(Types types, TypeFields fields, Choices choices, Conditions conditions) {
        this.types = types;
        this.fields = fields;
        this.choices = choices;
        this.conditions = conditions;
    }

    @Override
    public Set<ElementKind> kinds() {
        return Set.of(ElementKind.QUESTION);
    }

    @Override
    public List<Group> groups(Element question, Blueprint blueprint) {
        TypeDescription type = types.of(question);
        List<Group> groups = new ArrayList<>(
                List.of(main(question, type, blueprint), Group.open("when", conditions.field("when", question, blueprint))));
        if (!type.silent()) {
            groups.add(readers(question, type));
            groups.add(Group.folded("errors", type.codes().stream().sorted().map(code -> of("errors." + code, WordingInput.LINE))
                    .toArray(Field[]::new)));
            groups.add(Group.folded("rules", conditions.field("required_when", question, blueprint))
                    .with(new Rows("rules", ElementKind.RULE, rule(question, blueprint))));
            groups.add(paper());
        }
        return groups;
    }

    /** A question that was searchable keeps its tick when its type changes, so that it can be taken away. */
    private Group readers(Element question, TypeDescription type) {
        Field readers = choices.usually("readers", "A", "I", "M");
        boolean child = question.parent() != null && question.parent().kind() == ElementKind.QUESTION;
        return type.searchable() && !child || question.property("searchable").asBoolean(false)
                ? Group.open("readers", readers, of("searchable", new SwitchInput(false)))
                : Group.open("readers", readers);
    }

    private Group main(Element question, TypeDescription type, Blueprint blueprint) {
        List<Field> all = new ArrayList<>(List.of(of("label", WordingInput.LINE), of("hint", WordingInput.TEXT),
                of("type", new ChoiceInput(types.choices(), "")).beside().reshaping(), of("id", LineInput.TECHNICAL).beside()));
        all.addAll(fields.of(type, question, blueprint));
        if (!type.silent()) {
            all.add(choices.several("required", "online", "paper"));
        }
        Group group = Group.first(all.toArray(Field[]::new));
        return type.uses(TypeProperty.OPTIONS)
                ? group.with(new Rows("options", ElementKind.OPTION, List.of(of("label", WordingInput.LINE))))
                : group;
    }

    private List<Field> rule(Element question, Blueprint blueprint) {
        return List.of(conditions.field("when", question, blueprint), of("text", WordingInput.LINE),
                choices.one("level", "error", "warning"));
    }

    private Group paper() {
        return Group.folded("paper", of("paper", new SwitchInput(false)), choices.one("prefill", "FC", "ACC", "REQ"),
                of("cerfa.page", new NumberInput(true)).beside(), of("cerfa.heading", LineInput.LINE).beside());
    }
}
