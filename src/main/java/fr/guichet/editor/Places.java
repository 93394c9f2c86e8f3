package fr.guichet.editor;

import fr.guichet.blueprints.Element;
import fr.guichet.shared.Messages;
import org.springframework.stereotype.Component;

/** Says which element is meant: its kind and what people call it. */
@Component
class Places {
    private final Labels labels;
    private final Messages messages;

    Places(Labels labels, Messages messages) {
        this.labels = labels;
        this.messages = messages;
    }

    /** « Question « Date de naissance » ». */
    String of(Element element) {
        String kind = messages.text("editor.kind." + element.kind().word());
        return element.parent() == null ? kind : messages.text("editor.checks.place", kind, labels.of(element));
    }
}
