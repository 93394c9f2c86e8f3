package fr.guichet.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The link by which the subject, and nobody else, says yes or no. Only a hash of its token is kept. */
@Embeddable
record ConsentLink(
        @Column(name = "consent_token_hash") String tokenHash,
        @Column(name = "consent_sent_to") String sentTo,
        @Column(name = "consent_asked_at") Instant askedAt,
        @Column(name = "consent_expires_at") Instant expiresAt,
        @Column(name = "consent_wrong_tries") Integer wrongTries,
        @Column(name = "consent_answered_at") @Nullable Instant answeredAt,
        @Column(name = "consent_given") @Nullable Boolean given) {
    static final int MOST_WRONG_TRIES = 3;

    static ConsentLink sent(String tokenHash, String to, Instant at, Instant expiresAt) {
        return new ConsentLink(tokenHash, to, at, expiresAt, 0, null, null);
    }

    /** @param stands whether the mandate still awaits an answer */
    ConsentPage page(MandateView mandate, boolean stands, Instant now) {
        if (given != null) {
            return new ConsentPage.Answered(given);
        } else if (isClosed()) {
            return new ConsentPage.Closed();
        }
        return !stands || isExpiredAt(now) ? new ConsentPage.Expired() : new ConsentPage.Open(mandate, triesLeft());
    }

    ConsentLink triedWrong() {
        return new ConsentLink(tokenHash, sentTo, askedAt, expiresAt, wrongTries + 1, null, null);
    }

    ConsentLink answered(boolean yes, Instant at) {
        return new ConsentLink(tokenHash, sentTo, askedAt, expiresAt, wrongTries, at, yes);
    }

    boolean isClosed() {
        return wrongTries >= MOST_WRONG_TRIES;
    }

    boolean isExpiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    int triesLeft() {
        return MOST_WRONG_TRIES - wrongTries;
    }

    MandateView.ConsentView view() {
        return new MandateView.ConsentView(sentTo, askedAt, expiresAt, isClosed(), answeredAt, given);
    }
}
