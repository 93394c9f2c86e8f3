package fr.guichet.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.testing.DemonstrationTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DemonstrationTest
class MovableClockTests {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    @Test
    void standsAheadByWhatItWasMoved() {
        var standing = MovableClock.standingAt(MONDAY);
        Clock elsewhere = standing.withZone(ZoneOffset.UTC);

        standing.moveBy(Duration.ofDays(2));
        standing.moveBy(Duration.ofHours(-1));

        assertThat(standing.instant()).isEqualTo("2026-11-25T07:00:00Z").isEqualTo(elsewhere.instant());
    }

    @Test
    void goesToATimeAndBack() {
        var standing = MovableClock.standingAt(MONDAY);

        standing.moveTo(Instant.parse("2027-02-01T00:00:00Z"));

        assertThat(standing.instant()).isEqualTo("2027-02-01T00:00:00Z");
        standing.reset();
        assertThat(standing.instant()).isEqualTo(MONDAY);
    }

    @Test
    void isTheOneClockOfTheDemonstrationAndStaysMovedAfterARestart() {
        ((MovableClock) clock).moveBy(Duration.ofDays(10));

        var afterRestart = new MovableClock(Clock.fixed(MONDAY, ZoneOffset.UTC), new OffsetInDatabase(() -> database));

        assertThat(afterRestart.movedBy()).isEqualTo(Duration.ofDays(10));
    }
}
