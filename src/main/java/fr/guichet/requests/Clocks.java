package fr.guichet.requests;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The dates from which the legal deadlines run.
 *
 * @param receivedOn when the request came in, which for paper may be before the day of typing
 * @param acknowledgedAt when the citizen was told that the file is complete or what is missing
 * @param completeOn the date of the complete file (CASF R232-23)
 * @param helperDeclaredOn when the person said who helps them at home (CASF L232-7)
 */
@Embeddable
public record Clocks(
        LocalDate receivedOn,
        Instant filedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable LocalDate missingAskedOn,
        @Nullable LocalDate missingDue,
        @Nullable LocalDate finalDue,
        @Nullable LocalDate documentsReceivedOn,
        @Nullable LocalDate completeOn,
        @Nullable LocalDate helperDeclaredOn) {
    static Clocks startedOn(LocalDate receivedOn, Instant filedAt) {
        return new Clocks(receivedOn, filedAt, null, null, null, null, null, null, null);
    }

    Clocks asked(LocalDate on, LocalDate due, Instant at) {
        return new Clocks(receivedOn, filedAt, acknowledgedAt == null ? at : acknowledgedAt, on, due, null, documentsReceivedOn,
                null, helperDeclaredOn);
    }

    Clocks lastDelay(LocalDate due) {
        return new Clocks(receivedOn, filedAt, acknowledgedAt, missingAskedOn, missingDue, due, documentsReceivedOn, completeOn,
                helperDeclaredOn);
    }

    Clocks received(LocalDate on) {
        return new Clocks(receivedOn, filedAt, acknowledgedAt, missingAskedOn, missingDue, finalDue, on, completeOn,
                helperDeclaredOn);
    }

    Clocks completed(LocalDate on, Instant at) {
        return new Clocks(receivedOn, filedAt, acknowledgedAt == null ? at : acknowledgedAt, missingAskedOn, missingDue, finalDue,
                documentsReceivedOn, on, helperDeclaredOn);
    }

    Clocks helperDeclared(LocalDate on) {
        return new Clocks(receivedOn, filedAt, acknowledgedAt, missingAskedOn, missingDue, finalDue, documentsReceivedOn,
                completeOn,
                on);
    }

    /** Whether the last day to send what is missing is over. */
    public boolean isLastDelayOverOn(LocalDate day) {
        return finalDue != null && finalDue.isBefore(day);
    }

    /** The days that have come, by the names that the rules of forms use. */
    Map<String, LocalDate> starts() {
        Map<String, LocalDate> starts = new TreeMap<>();
        starts.put("received_on", receivedOn);
        put(starts, "missing_asked_on", missingAskedOn);
        put(starts, "document_received_on", documentsReceivedOn);
        put(starts, "complete_on", completeOn);
        return starts;
    }

    private static void put(Map<String, LocalDate> starts, String name, @Nullable LocalDate day) {
        if (day != null) {
            starts.put(name, day);
        }
    }
}
