package fr.guichet.requests;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request in the queue.
 *
 * @param acting who makes the request when it is not the subject; empty otherwise
 * @param service the one that handles it; empty when the form names none
 * @param deadline the last working day of the deadline that counts now, none when the request has ended
 */
public record QueueRow(
        UUID request,
        String number,
        String formName,
        String subject,
        String birth,
        String acting,
        Channel channel,
        RequestState state,
        boolean mandateToCheck,
        boolean adapt,
        @Nullable UUID ownerId,
        @Nullable String ownerName,
        String service,
        LocalDate receivedOn,
        @Nullable LocalDate deadline,
        @Nullable String deadlineRule) {
    /** Where a page that begins after this row begins. */
    public String place() {
        return (deadline == null ? "infinity" : deadline.toString()) + "_" + request;
    }

    /** Whether what comes next is to visit the person. */
    public boolean awaitsVisit() {
        return "visit".equals(deadlineRule);
    }

    public Urgency urgencyOn(LocalDate today) {
        return deadline == null ? Urgency.NONE : Urgency.of(deadline, today);
    }
}
