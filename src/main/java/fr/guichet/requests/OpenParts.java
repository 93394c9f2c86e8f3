package fr.guichet.requests;

import fr.guichet.forms.Question.Readers;
import fr.guichet.rights.Allowed;
import fr.guichet.rights.Section;
import java.util.EnumSet;
import java.util.Set;

/** The parts of a form that the rights of an agent open: the answers and documents for these readers. */
public final class OpenParts {
    private OpenParts() {}

    public static Set<Readers> of(Allowed allowed) {
        Set<Readers> readers = EnumSet.of(Readers.ALL);
        if (allowed.opens(Section.INSTRUCTION)) {
            readers.add(Readers.INSTRUCTION);
        }
        if (allowed.opens(Section.MEDICAL)) {
            readers.add(Readers.MEDICAL);
        }
        return readers;
    }
}
