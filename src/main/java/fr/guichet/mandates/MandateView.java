package fr.guichet.mandates;

import fr.guichet.people.BirthDate;
import fr.guichet.people.PersonId;
import fr.guichet.shared.EmailAddresses;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as agents see it beside the request, and as letters and the case file tell it.
 *
 * @param requests all that it serves
 * @param replaces the mandate that it renews or whose place it takes
 * @param text the words that were shown or printed; none for a judgment
 * @param consent what was asked by e-mail, if it was
 */
public record MandateView(
        MandateId id,
        Set<UUID> requests,
        @Nullable MandateId replaces,
        @Nullable PersonId subject,
        String subjectName,
        BirthDate subjectBirthDate,
        MandateHolder holder,
        Capacity capacity,
        MandateKind kind,
        Set<Scope> scopes,
        CoveredForm form,
        Coverage coverage,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Proof proof,
        ProofLevel level,
        MandateState state,
        boolean declaresNoProtection,
        @Nullable Judgment judgment,
        @Nullable ShownText text,
        @Nullable ConsentView consent,
        @Nullable Verification verification,
        @Nullable Revocation revocation) {
    public boolean isAwaiting() {
        return state == MandateState.AWAITING;
    }

    public boolean isInForceOn(LocalDate day) {
        return isActive() && !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    /** Whether it can never be used again. */
    public boolean isOver() {
        return !isActive() && !isAwaiting();
    }

    public boolean isActive() {
        return state == MandateState.ACTIVE;
    }

    /** Whether an agent has to read a paper before anything is sure. */
    public boolean isToVerify() {
        return isAwaiting();
    }

    /** Whether its holder, who took the place of another, has still to come in with their code. */
    public boolean waitsForAccount() {
        return replaces != null && holder.account() == null && canBeRevoked();
    }

    /** Whether its holder may ask for it to go on; one of before the choice names no form. */
    public boolean canBeRenewed() {
        return kind.isVoluntary() && form.slug() != null && (state == MandateState.ACTIVE || state == MandateState.EXPIRED);
    }

    /** Whether an address is the holder's own, where no consent may be asked. */
    public boolean isOfHolder(String email) {
        return holder.email() != null && EmailAddresses.leadToOneMailbox(email, holder.email());
    }

    /** Whether the subject chooses for which requests it is good; the first version of our words spoke of one. */
    public boolean leavesChoice() {
        return kind.isVoluntary() && coverage != Coverage.REQUEST;
    }

    /** Whether a new judgment may name somebody else in the place of its holder. */
    public boolean canBeReplaced() {
        return kind.isJudged() && canBeRevoked();
    }

    public boolean canBeRevoked() {
        return state.canBecome(MandateState.REVOKED);
    }

    /** What was asked of the subject by e-mail. @param isClosed too many wrong dates of birth were given: somebody must call */
    public record ConsentView(
            String sentTo,
            Instant askedAt,
            Instant expiresAt,
            boolean isClosed,
            @Nullable Instant answeredAt,
            @Nullable Boolean given) {}
}
