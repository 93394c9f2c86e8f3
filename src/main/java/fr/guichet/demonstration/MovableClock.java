package fr.guichet.demonstration;

import fr.guichet.shared.TimeConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A clock that can be sent ahead, to see deadlines pass and reminders leave. */
public final class MovableClock extends Clock {
    private final Clock base;
    private final Offset offset;
    private final ThreadLocal<@Nullable Instant> standing;

    MovableClock(Clock base, Offset offset) {
        this(base, offset, new ThreadLocal<>());
    }

    private MovableClock(Clock base, Offset offset, ThreadLocal<@Nullable Instant> standing) {
        this.base = base;
        this.offset = offset;
        this.standing = standing;
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

    /** Does something at a time, on this thread only: how things come about that were done in the past. */
    void standAt(Instant time, Runnable deed) {
        Instant before = standing.get();
        standing.set(time);
        try {
            deed.run();
        } finally {
            standing.set(before);
        }
    }

    /** How far it was moved, zero if it was not. */
    public Duration movedBy() {
        return offset.current();
    }

    @Override
    public Instant instant() {
        Instant still = standing.get();
        return still == null ? base.instant().plus(offset.current()) : still;
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(base.withZone(zone), offset, standing);
    }
}
