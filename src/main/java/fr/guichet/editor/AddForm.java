package fr.guichet.editor;

import static java.util.Objects.requireNonNullElse;

import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;

/**
 * What an administrator wants to add.
 *
 * @param quoi a kind of element, `question` with its type: `question:date`
 * @param libelle what people will read
 * @param ou the address of the page, section or group that takes a question
 */
record AddForm(String quoi, String libelle, String ou) {
    AddForm {
        quoi = requireNonNullElse(quoi, "");
        libelle = requireNonNullElse(libelle, "").replace('\'', '’').strip();
        ou = requireNonNullElse(ou, "");
    }

    boolean isQuestion() {
        return quoi.startsWith("question:");
    }

    InputErrors errors(Messages messages) {
        InputErrors errors = new InputErrors();
        if (quoi.isEmpty()) {
            errors.add(new InputError("quoi", messages.text("editor.add.what-missing")));
        }
        if (libelle.isEmpty()) {
            errors.add(new InputError("libelle", messages.text("editor.add.label-missing")));
        }
        if (isQuestion() && ou.isEmpty()) {
            errors.add(new InputError("ou", messages.text("editor.add.place-missing")));
        }
        return errors;
    }
}
