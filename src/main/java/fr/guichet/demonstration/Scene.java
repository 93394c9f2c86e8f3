package fr.guichet.demonstration;

import fr.guichet.requests.RequestId;
import fr.guichet.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A step with all that is needed to take it.
 *
 * @param loaded the day from which days are counted
 * @param at when it is taken
 */
record Scene(Course course, Step step, LocalDate loaded, Instant at) {
    RequestId request() {
        return course.request();
    }

    Actor actor() {
        return course.actor(step.who());
    }

    LocalDate today() {
        return Moments.day(at);
    }

    /** The day that the step speaks of. */
    LocalDate on() {
        return Moments.workingDay(loaded, Objects.requireNonNull(step.on()));
    }

    /** The time that the step speaks of. */
    OffsetDateTime onTime() {
        return Moments.instant(on(), Objects.requireNonNull(step.time())).atZone(Moments.ZONE).toOffsetDateTime();
    }

    /** The day on which a paper came in, that of the step where nothing is said. */
    LocalDate receivedOn() {
        Integer received = step.received();
        return received == null ? today() : Moments.workingDay(loaded, received);
    }
}
