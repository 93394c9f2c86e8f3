package fr.guichet.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt certifies.
 *
 * @param form          title of the form
 * @param requester     who filed, in words; the subject's own name when it was the subject
 * @param receivedAt    when it came in; for paper the day counts, and the hour is not printed
 * @param channel       how it came, in words, such as « en ligne »
 * @param onPaper       whether it came without an hour
 * @param acknowledgeBy until when the papers are checked; for {@link Kind#REGISTERED}
 * @param missing       what is missing, an item each
 * @param missingDue    until when it is awaited; for {@link Kind#INCOMPLETE}
 * @param completeOn    the day on which it was complete; for {@link Kind#COMPLETE}
 * @param decideBy      the day after which silence means a grant; for {@link Kind#COMPLETE}
 * @param flatAmount    what silence grants, in words, such as « 520,08 € par mois »
 */
public record ReceiptContent(Letterhead from, Kind kind, String number, String form, String subject, String requester,
        Instant receivedAt, String channel, boolean onPaper, LocalDate issuedOn, @Nullable LocalDate acknowledgeBy,
        List<String> missing,
        @Nullable LocalDate missingDue, @Nullable LocalDate completeOn, @Nullable LocalDate decideBy, String flatAmount) {
    /** Which receipt: that it came in (R112-11-2), or the full one (R112-11-1), complete or not. */
    public enum Kind {
        REGISTERED, INCOMPLETE, COMPLETE;

        /** The key of its title. */
        public String key() {
            return "correspondence.receipt.title." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean isRegistered() {
        return kind == Kind.REGISTERED;
    }

    public boolean isIncomplete() {
        return kind == Kind.INCOMPLETE;
    }

    public boolean isComplete() {
        return kind == Kind.COMPLETE;
    }
}
