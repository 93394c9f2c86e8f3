package fr.guichet.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt certifies.
 *
 * @param form          title of the form
 * @param requester     who filed, in words; the subject's own name when it was the subject
 * @param receivedAt    when it came in; for paper the day counts, and the hour is not printed
 * @param channel       how it came, in words, such as « en ligne »
 * @param onPaper       whether it came without an hour
 * @param missing       what is missing, an item each
 * @param unanswered what is missing or cannot be read in a paper form, an item each
 * @param completeOn    the day on which it was complete; for {@link Kind#COMPLETE}
 * @param next          what happens now, until when, and what silence means then, in the words of the form
 * @param law           the articles that the form names
 */
public record ReceiptContent(Letterhead from, Kind kind, String number, String form, String subject, String requester,
        Instant receivedAt, String channel, boolean onPaper, LocalDate issuedOn, List<String> missing, List<String> unanswered,
        @Nullable LocalDate completeOn, List<String> next, List<String> law) {
    /** One that was stored before receipts said what their form says has no such words. */
    public ReceiptContent {
        unanswered = Objects.requireNonNullElse(unanswered, List.of());
        next = Objects.requireNonNullElse(next, List.of());
        law = Objects.requireNonNullElse(law, List.of());
    }

    /** Which receipt: that it came in (R112-11-2), or the full one (R112-11-1), complete or not. */
    public enum Kind {
        REGISTERED, INCOMPLETE, COMPLETE;

        /** The key of its title. */
        public String key() {
            return "correspondence.receipt.title." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The same with one thing more about what comes next. */
    ReceiptContent saying(String line) {
        return new ReceiptContent(from, kind, number, form, subject, requester, receivedAt, channel, onPaper, issuedOn, missing,
                unanswered, completeOn, Stream.concat(next.stream(), Stream.of(line)).toList(), law);
    }

    public boolean isRegistered() {
        return kind == Kind.REGISTERED;
    }

    public boolean isComplete() {
        return kind == Kind.COMPLETE;
    }
}
