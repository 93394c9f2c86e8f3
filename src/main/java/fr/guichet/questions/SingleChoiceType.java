package fr.guichet.questions;

import fr.guichet.logic.Kind;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** One answer among the options of the question. */
@Component
class SingleChoiceType extends ChoosingType {
    @Override
    public String key() {
        return "single_choice";
    }

    @Override
    public Kind kind() {
        return Kind.choice;
    }

    @Override
    public List<Choice> choices(Asked asked) {
        return asked.options();
    }

    @Override
    public List<Choice> printed(Asked asked) {
        return asked.printedOptions();
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.CHOICE;
    }

    @Override
    public String icon() {
        return "circle-dot";
    }

    @Override
    public Set<TypeProperty> properties() {
        return Set.of(TypeProperty.OPTIONS, TypeProperty.OPTIONS_FROM, TypeProperty.STYLE);
    }

    @Override
    Set<String> offered(Asked asked) {
        return asked.everyOption();
    }
}
