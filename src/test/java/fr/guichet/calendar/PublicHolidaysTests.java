package fr.guichet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTests {
    @Test
    void elevenDaysAreOffIn2026() {
        List<LocalDate> holidays = LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(PublicHolidays::isHoliday)
                .toList();

        assertThat(holidays).extracting(LocalDate::toString).containsExactly("2026-01-01", "2026-04-06", "2026-05-01",
                "2026-05-08",
                "2026-05-14", "2026-05-25", "2026-07-14", "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20", "2027-03-28", "2038-04-25"})
    void easterFallsAsPublished(LocalDate published) {
        assertThat(PublicHolidays.easter(published.getYear())).isEqualTo(published);
    }

    @Test
    void twoHolidaysMayFallOnOneDay() {
        LocalDate mayDayAndAscension = LocalDate.of(2008, 5, 1);

        assertThat(PublicHolidays.isHoliday(mayDayAndAscension)).isTrue();
    }

    @Test
    void goodFridayIsWorkedOutsideAlsaceMoselle() {
        assertThat(PublicHolidays.isHoliday(LocalDate.of(2026, 4, 3))).isFalse();
    }
}
