package fr.guichet.questions;

import fr.guichet.logic.Kind;
import fr.guichet.shared.Messages;
import java.util.List;
import org.springframework.stereotype.Component;

/** Yes or no, with no word to write for them. */
@Component
class YesNoType extends ChoosingType {
    private final List<Choice> choices;

    YesNoType(Messages messages) {
        this.choices = List.of(new Choice("yes", messages.text("questions.yes"), ""),
                new Choice("no", messages.text("questions.no"), ""));
    }

    @Override
    public String key() {
        return "yes_no";
    }

    @Override
    public Kind kind() {
        return Kind.yes_no;
    }

    @Override
    public List<Choice> choices(Asked asked) {
        return choices;
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.CHOICE;
    }

    @Override
    public String icon() {
        return "toggle-left";
    }
}
