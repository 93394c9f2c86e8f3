package fr.guichet.editor;

import fr.guichet.blueprints.BlueprintHistory.Line;
import fr.guichet.shared.Messages;
import org.springframework.stereotype.Component;

/** Says an edit in words. */
@Component
class EditWords {
    private final Messages messages;

    EditWords(Messages messages) {
        this.messages = messages;
    }

    /** « « Date de naissance » : aide sous la question ». */
    String of(Line line) {
        String property = line.property() == null
                ? messages.text("editor.deed.several")
                : messages.textOr("editor.field." + line.element().kind().word() + "." + line.property(), line.property());
        return messages.text("editor.deed." + line.deed(), line.label(), property);
    }
}
