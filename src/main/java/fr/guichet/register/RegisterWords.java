package fr.guichet.register;

import fr.guichet.people.Fact;
import fr.guichet.people.ProofKind;
import fr.guichet.shared.Messages;
import org.springframework.stereotype.Component;

/** What the history of a person says, its codes in words. */
@Component
class RegisterWords {
    private final Messages messages;

    RegisterWords(Messages messages) {
        this.messages = messages;
    }

    public String said(Fact fact, String value) {
        return switch (fact) {
            case CIVILITY, LETTERS_BY -> messages.text("people.value." + value);
            case PROOF -> messages.text(ProofKind.valueOf(value).key());
            default -> value;
        };
    }
}
