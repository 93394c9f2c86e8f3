package fr.guichet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {
    @ParameterizedTest
    @CsvSource({"2026-12-14,true", "2026-12-12,false", "2026-12-13,false", "2026-12-25,false", "2026-04-06,false"})
    void weekEndsAndHolidaysAreOff(LocalDate day, boolean worked) {
        assertThat(WorkingDays.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-14,0,2026-12-14", "2026-12-12,0,2026-12-12", "2026-12-11,1,2026-12-14", "2026-12-12,1,2026-12-14",
            "2026-12-21,5,2026-12-29", "2026-04-30,10,2026-05-19", "2026-12-31,1,2027-01-04"})
    void daysOffDoNotCount(LocalDate start, int count, LocalDate due) {
        assertThat(WorkingDays.plusWorkingDays(start, count)).isEqualTo(due);
    }

    @Test
    void countingBackwardIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.plusWorkingDays(LocalDate.of(2026, 12, 14), -1));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-14,2026-12-14", "2026-12-13,2026-12-11", "2026-12-27,2026-12-24", "2027-01-01,2026-12-31"})
    void anAgentFinishesOnTheWorkingDayBefore(LocalDate due, LocalDate shown) {
        assertThat(WorkingDays.lastWorkingDayUpTo(due)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-14,2026-12-14", "2026-12-12,2026-12-14", "2026-12-25,2026-12-28", "2026-04-04,2026-04-07"})
    void aCitizenMayActUntilTheNextWorkingDay(LocalDate due, LocalDate extended) {
        assertThat(WorkingDays.nextWorkingDayFrom(due)).isEqualTo(extended);
    }
}
