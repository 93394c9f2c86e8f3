package fr.guichet.mandates;

import fr.guichet.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as agents see it beside the request, and as letters and the case file tell it.
 *
 * @param text the words that were shown or printed; none for a judgment
 * @param consent what was asked by e-mail, if it was
 */
public record MandateView(
        MandateId id,
        UUID request,
        @Nullable PersonId subject,
        String subjectName,
        MandateHolder holder,
        Capacity capacity,
        MandateKind kind,
        Set<Scope> scopes,
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

    public boolean isActive() {
        return state == MandateState.ACTIVE;
    }

    /** Whether an agent has to read a paper before anything is sure. */
    public boolean isToVerify() {
        return isAwaiting();
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
