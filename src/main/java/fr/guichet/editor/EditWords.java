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
        return messages.text("editor.deed." + line.deed(), label(line), property);
    }

    /** What has no name of its own is called by its place. */
    private String label(Line line) {
        String name = line.element().name();
        return switch (line.element().kind()) {
            case REMINDER -> messages.textOr("editor.choice.event." + line.label(), line.label());
            case NOTICE -> messages.textOr("editor.notice." + name, line.label());
            case STATUS -> messages.textOr("editor.status." + name, line.label());
            case CASE, RULE, VERSION, PARAGRAPH, ROUTE -> name.matches("[0-9]{1,6}")
                    ? messages.text("editor.row." + line.element().kind().word(), Integer.parseInt(name) + 1)
                    : line.label();
            default -> line.label();
        };
    }
}
