package fr.guichet.demonstration;

import fr.guichet.shared.TimeConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that can be sent ahead, to see deadlines pass and reminders leave. */
public final class MovableClock extends Clock {
    private final Clock base;
    private final Offset offset;

    MovableClock(Clock base, Offset offset) {
        this.base = base;
        this.offset = offset;
    }

    /** A clock that stands still at that time until it is moved. */
    public static MovableClock standingAt(Instant time) {
        return new MovableClock(Clock.fixed(time, TimeConfiguration.ZONE), new OffsetInMemory());
    }

    /** Moves ahead, or back where the duration is negative. */
    public void moveBy(Duration duration) {
        offset.keep(offset.current().plus(duration));
    }

    /** Moves so that it is that time now. */
    public void moveTo(Instant time) {
        offset.keep(Duration.between(base.instant(), time));
    }

    /** Comes back to the time from which it was moved. */
    public void reset() {
        offset.keep(Duration.ZERO);
    }

    /** How far it was moved, zero if it was not. */
    public Duration movedBy() {
        return offset.current();
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset.current());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(base.withZone(zone), offset);
    }
}
