package fr.guichet.editor;

import fr.guichet.blueprints.Outcome;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import org.springframework.stereotype.Component;

/** Says why an edit did not come about. */
@Component
class OutcomeWords {
    private final Messages messages;

    OutcomeWords(Messages messages) {
        this.messages = messages;
    }

    String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Kept kept -> "";
            case Outcome.Refused refused -> messages.text(refused.key(), refused.arguments().toArray());
            case Outcome.Conflict conflict ->
                messages.text("editor.conflict.written", conflict.by(), FrenchDates.time(conflict.at()));
            case Outcome.Gone gone -> gone.by().isEmpty()
                    ? messages.text("editor.gone")
                    : messages.text("editor.gone-by", gone.by());
        };
    }

    /** The same for an element that is gone, with what was typed for it, so that it is not lost. */
    String of(Outcome.Gone gone, String typed) {
        return messages.text("editor.gone-typed", of(gone), typed);
    }

    /** Why a result was not taken over: somebody has changed the form since it was shown. */
    String changedBy(String name) {
        return messages.text("editor.example.changed", name);
    }

    String nameless() {
        return messages.text("editor.example.nameless");
    }
}
