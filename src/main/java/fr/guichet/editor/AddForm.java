package fr.guichet.editor;

import static java.util.Objects.requireNonNullElse;

import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import java.util.List;

/**
 * What an administrator wants to add.
 *
 * @param quoi a kind of element, `question` with its type: `question:date`
 * @param libelle what people will read; one thing for each line
 * @param ou the address of the page, section or group that takes questions
 * @param pret the questions that are ready made
 * @param piece the documents that are ready made
 * @param bloc  the blocks that were kept of other forms
 * @param usuel the addresses of what Guichet says by itself and this form will say in its own words
 */
record AddForm(String quoi, String libelle, String ou, List<String> pret, List<String> piece, List<String> usuel,
        List<String> bloc) {
    AddForm {
        quoi = requireNonNullElse(quoi, "");
        libelle = requireNonNullElse(libelle, "").replace('\'', '’').strip();
        ou = requireNonNullElse(ou, "");
        pret = requireNonNullElse(pret, List.of());
        piece = requireNonNullElse(piece, List.of());
        usuel = requireNonNullElse(usuel, List.of());
        bloc = requireNonNullElse(bloc, List.of());
    }

    /** Whether something new is wanted: not when only ready things were ticked. */
    boolean isFresh() {
        return !libelle.isEmpty() || pret.isEmpty() && piece.isEmpty() && usuel.isEmpty() && bloc.isEmpty();
    }

    List<String> labels() {
        return libelle.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    boolean isQuestion() {
        return quoi.startsWith("question:");
    }

    /** @param needsPlace whether something is wanted that stands where one says */
    InputErrors errors(boolean needsPlace, Messages messages) {
        InputErrors errors = new InputErrors();
        if (isFresh() && quoi.isEmpty()) {
            errors.add(new InputError("quoi", messages.text("editor.add.what-missing")));
        }
        if (isFresh() && libelle.isEmpty()) {
            errors.add(new InputError("libelle", messages.text("editor.add.label-missing")));
        }
        if (needsPlace && ou.isEmpty()) {
            errors.add(new InputError("ou", messages.text("editor.add.place-missing")));
        }
        return errors;
    }
}
