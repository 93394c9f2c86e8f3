package fr.guichet.requests;

import fr.guichet.forms.Filer;
import fr.guichet.mandates.MandateKind;
import fr.guichet.mandates.MandateView;
import fr.guichet.people.BirthDate;
import fr.guichet.people.PersonId;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandate that an account holds, as far as it has to be known whether it is for the person of a draft.
 *
 * @param person the record of the register, none when the person is not registered
 * @param day of birth, like month and year 0 when it is not known
 * @param from its first day
 * @param until its last day, none without an end
 * @param active whether nobody has ended it
 * @param meanwhile whether its end, if it has come, came after the draft was begun
 */
public record HeldMandate(UUID id, MandateKind kind, String subject, @Nullable UUID person, int day, int month, int year,
        LocalDate from, @Nullable LocalDate until, boolean active, boolean meanwhile) {
    static HeldMandate of(MandateView view) {
        BirthDate born = view.subjectBirthDate();
        return new HeldMandate(view.id().value(), view.kind(), view.subjectName(),
                view.subject() == null ? null : view.subject().value(), born.day(), born.month(), born.year(), view.startsOn(),
                view.endsOn(), view.isActive(), false);
    }

    /** Whether it is in force, and surely for the one whom these answers name: by the same names and the same whole date of birth. */
    boolean covers(Names names, LocalDate today) {
        return isInForceOn(today) && isHeldAs(names.situation().filer()) && isNamed(names);
    }

    /** The same, or by the record of the register. */
    boolean covers(Names names, @Nullable PersonId registered, LocalDate today) {
        boolean same = registered != null && registered.value().equals(person);
        return isInForceOn(today) && isHeldAs(names.situation().filer()) && (same || isNamed(names));
    }

    /** Whether it would cover them if it had not come to its end while the draft was being filled in. */
    boolean wasLostFor(Names names, LocalDate today) {
        return meanwhile && !isInForceOn(today) && isHeldAs(names.situation().filer()) && isNamed(names);
    }

    private boolean isInForceOn(LocalDate today) {
        return active && !today.isBefore(from) && (until == null || !today.isAfter(until));
    }

    /** Nobody uses a simple mandate to act as a guardian. */
    private boolean isHeldAs(Filer filer) {
        return switch (filer) {
            case relative -> kind == MandateKind.SIMPLE;
            case professional -> kind == MandateKind.PROFESSIONAL;
            case parent -> kind.isParental();
            case legal_rep -> !kind.isVoluntary() && !kind.isParental();
            case self, organisation -> false;
        };
    }

    private boolean isNamed(Names names) {
        BirthDate born = names.birthDate();
        Collator letters = Collator.getInstance(Locale.FRENCH);
        letters.setStrength(Collator.PRIMARY);
        return born.isFull() && born.equals(BirthDate.of(day, month, year)) && !names.subject().isEmpty()
                && letters.compare(names.subject(), subject) == 0;
    }
}
