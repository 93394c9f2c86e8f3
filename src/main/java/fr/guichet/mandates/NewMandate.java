package fr.guichet.mandates;

import fr.guichet.people.BirthDate;
import fr.guichet.people.PersonId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as it is declared, mostly with a request.
 *
 * @param request none for one that renews or replaces another
 * @param subject none as long as the person is not registered
 * @param subjectBirthDate asked again on the consent page, to be sure that it is them
 * @param scopes ignored for a judgment, which gives them all
 * @param endsOn one year later as a rule (a setting), never none for a voluntary one; for a child the day before it is of age
 * @param form for which it is given first; the subject chooses whether it is good for every other too
 * @param judgment none for a voluntary mandate
 * @param declaresNoProtection that no protection measure exists: without that, a simple mandate has no proof but an agent's word
 */
public record NewMandate(
        @Nullable UUID request,
        @Nullable PersonId subject,
        String subjectName,
        BirthDate subjectBirthDate,
        MandateHolder holder,
        Capacity capacity,
        MandateKind kind,
        Set<Scope> scopes,
        Proof proof,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Judgment judgment,
        boolean declaresNoProtection,
        CoveredForm form,
        @Nullable MandateId replaces) {
    /** The same power from today, for as long as before. */
    static NewMandate renewing(MandateView old, Proof proof, LocalDate today) {
        LocalDate end = old.endsOn() == null ? today.plusYears(1) : today.plus(old.startsOn().until(old.endsOn()));
        return new NewMandate(null, old.subject(), old.subjectName(), old.subjectBirthDate(), old.holder(), old.capacity(),
                old.kind(), old.scopes(), proof, today, end, null, true, old.form(), old.id());
    }

    public NewMandate {
        if (kind.isVoluntary() && endsOn == null) {
            throw new IllegalArgumentException("A voluntary mandate has an end");
        } else if (kind.isVoluntary() && !scopes.contains(Scope.FILE)) {
            throw new IllegalArgumentException("Without the power to file, nothing can be filed");
        } else if (kind.isVoluntary() && form.slug() == null) {
            throw new IllegalArgumentException("A voluntary mandate names its form");
        } else if (kind == MandateKind.SIMPLE && proof != Proof.NONE && !declaresNoProtection) {
            throw new IllegalArgumentException("A simple mandate declares that no protection measure exists");
        } else if (proof != Proof.NONE && !kind.proofs().contains(proof)
                && !(kind.isVoluntary() && proof == Proof.EMAIL_CONSENT)) {
            throw new IllegalArgumentException("A " + kind + " is not proved by " + proof);
        }
    }
}
