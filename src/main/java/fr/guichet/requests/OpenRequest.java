package fr.guichet.requests;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A request under way that the account of a draft may see.
 *
 * @param form    the slug of its form
 * @param subject name of the person, as lists are sorted
 * @param birth   their date of birth, as it was typed
 */
public record OpenRequest(String number, LocalDate receivedOn, String form, String subject, String birth) {
    /** Whether it is about the person whom these names name, however accents and capitals were typed. */
    boolean isAbout(Names names) {
        Collator letters = Collator.getInstance(Locale.FRENCH);
        letters.setStrength(Collator.PRIMARY);
        return !subject.isEmpty() && birth.equals(names.birth()) && letters.compare(subject, names.subjectSorted()) == 0;
    }
}
