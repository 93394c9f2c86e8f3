package fr.guichet.demonstration;

import fr.guichet.calendar.WorkingDays;
import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The times of stories, which happen on working days. */
final class Moments {
    static final ZoneId ZONE = TimeConfiguration.ZONE;

    private Moments() {}

    /** When the day's work begins. */
    static Instant morning(LocalDate day) {
        return instant(day, LocalTime.of(9, 0));
    }

    /** The mornings after a moment, up to another; none when that one is not later. */
    static List<Instant> mornings(Instant after, Instant until) {
        return Stream.iterate(day(after), day -> !day.isAfter(day(until)), day -> day.plusDays(1)).map(Moments::morning)
                .filter(morning -> morning.isAfter(after) && !morning.isAfter(until)).toList();
    }

    static LocalDate workingDay(LocalDate from, int days) {
        return WorkingDays.lastWorkingDayUpTo(from.plusDays(days));
    }

    static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
