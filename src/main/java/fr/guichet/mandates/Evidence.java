package fr.guichet.mandates;

import fr.guichet.shared.IllegalMove;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a mandate is, or is to be, proved.
 *
 * @param consent the link by which the subject is asked, if they are
 * @param verification what an agent has read, none before
 */
@Embeddable
record Evidence(
        @Enumerated(EnumType.STRING) Proof proof,
        @Nullable Instant paperArrivedAt,
        @Embedded @Nullable ConsentLink consent,
        @Embedded @Nullable Verification verification) {
    static Evidence announced(Proof proof) {
        return new Evidence(proof, null, null, null);
    }

    Evidence askedBy(ConsentLink link) {
        return new Evidence(proof, paperArrivedAt, link, verification);
    }

    Evidence triedWrong() {
        return askedBy(link().triedWrong());
    }

    Evidence answered(boolean yes, Instant at) {
        return new Evidence(yes ? Proof.EMAIL_CONSENT : proof, paperArrivedAt, link().answered(yes, at), verification);
    }

    private ConsentLink link() {
        if (consent == null) {
            throw new IllegalMove("No consent was asked");
        }
        return consent;
    }

    Evidence paperArrived(Instant at) {
        return new Evidence(proof, at, consent, verification);
    }

    Evidence seen(Proof seen, Verification by) {
        return new Evidence(seen, paperArrivedAt, consent, by);
    }

    ProofLevel level() {
        if (verification != null) {
            return ProofLevel.VERIFIED;
        } else if (consent != null && Boolean.TRUE.equals(consent.given())) {
            return ProofLevel.CONSENTED;
        }
        return paperArrivedAt == null ? ProofLevel.DECLARED : ProofLevel.PAPER_ARRIVED;
    }

    MandateView.@Nullable ConsentView consentView() {
        return consent == null ? null : consent.view();
    }
}
