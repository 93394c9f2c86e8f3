package fr.guichet.administration;

import static java.util.Objects.requireNonNullElse;

import fr.guichet.lists.ChoiceLists;
import fr.guichet.lists.ListFile;
import fr.guichet.lists.ListMistake;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;

/** What an administrator types about a new list, kept on screen as typed. */
record ListForm(String name) {
    static final ListForm BLANK = new ListForm("");
    private static final int LONGEST = 100;

    ListForm {
        name = requireNonNullElse(name, "").strip();
    }

    /** What is wrong with the name. */
    InputErrors errors(Messages messages) {
        InputErrors errors = new InputErrors();
        if (ChoiceLists.slugOf(name).isEmpty()) {
            errors.add(new InputError("name", messages.text("administration.lists.name-missing")));
        } else if (name.length() > LONGEST) {
            errors.add(new InputError("name", messages.text("administration.lists.name-long", LONGEST)));
        }
        return errors;
    }

    /** What is wrong with the file, line by line. */
    static void addTo(InputErrors errors, ListFile file, Messages messages) {
        for (ListMistake mistake : file.mistakes()) {
            String text = messages.text("administration.lists.wrong." + mistake.key(), mistake.details().toArray());
            errors.add(new InputError("fichier",
                    mistake.line() == 0 ? text : messages.text("administration.lists.line", mistake.line(), text)));
        }
    }
}
