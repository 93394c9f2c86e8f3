package fr.guichet.mandates;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the journal of a mandate tells: what became of it, and each use that its holder made of it. */
public enum MandateAction {
    RECORDED(null), CONSENT_ASKED(null), WRONG_BIRTH_DATE(null), CONSENT_CLOSED(null), CONSENT_GIVEN(null), CONSENT_REFUSED(
            null), PAPER_ARRIVED(null), VERIFIED(null), SEEN_IN_PERSON(null), REVOKED(null), RENOUNCED(
                    null), EXPIRED(
                            null), HOLDER_ONLINE(null), PASSED_ON(null), RENEWAL_ASKED(null), REPLACED(null), SUBJECT_DIED(null),

    FILED(Scope.FILE), ADDED_DOCUMENT(Scope.FILE), READ_REQUEST(Scope.FOLLOW), WROTE_MESSAGE(Scope.FOLLOW), DECLARED_HELPER(
            Scope.FOLLOW), WITHDREW(
                    Scope.FOLLOW), READ_DECISION(Scope.DECISION), APPEALED(Scope.APPEAL);

    private final @Nullable Scope scope;

    MandateAction(@Nullable Scope scope) {
        this.scope = scope;
    }

    /** What the holder must be allowed in order to do it; none for what becomes of the mandate itself. */
    @Nullable
    Scope scope() {
        return scope;
    }

    public String key() {
        return "mandates.action." + name().toLowerCase(Locale.ROOT);
    }
}
