package fr.guichet.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An end without decision.
 *
 * @param reason one of missing, withdrawn, death, consent, duplicate, transferred
 * @param note what the agent adds, shown to the citizen
 * @param passedTo for a transfer, the authority that has to answer instead (CASF L122-1 to L122-4)
 * @param passedContact how that authority is reached
 */
@Embeddable
public record Closing(
        @Column(name = "closed_by") String by,
        @Column(name = "closed_at") Instant at,
        @Column(name = "closed_reason") String reason,
        @Column(name = "closed_note") @Nullable String note,
        @Nullable String passedTo,
        @Nullable String passedContact) {
    /** The reason of a request that another authority has to answer. */
    public static final String TRANSFERRED = "transferred";

    /** An end within this authority. */
    public static Closing here(String by, Instant at, String reason, @Nullable String note) {
        return new Closing(by, at, reason, note, null, null);
    }

    public boolean isTransfer() {
        return reason.equals(TRANSFERRED);
    }
}
