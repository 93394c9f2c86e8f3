package fr.guichet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelayTests {
    @ParameterizedTest
    @CsvSource({"DAYS,10,2026-11-21,2026-12-01", "WORKING_DAYS,5,2026-11-21,2026-11-27", "MONTHS,2,2026-11-21,2027-01-21",
            "MONTHS,2,2026-12-31,2027-02-28", "MONTHS,2,2027-12-31,2028-02-29", "MONTHS,1,2027-01-31,2027-02-28",
            "MONTHS,12,2028-02-29,2029-02-28", "DAY_OF_NEXT_MONTH,10,2026-12-31,2027-01-10",
            "DAY_OF_NEXT_MONTH,31,2027-01-15,2027-02-28"})
    void eachUnitHasItsLastDay(Delay.Unit unit, int length, LocalDate start, LocalDate due) {
        assertThat(new Delay(unit, length).due(start)).isEqualTo(due);
    }

    @Test
    void aRuleGivesExactlyOneLength() {
        assertThat(Delay.of(null, null, 2, null)).isEqualTo(Delay.months(2));
        assertThat(Delay.of(null, null, null, 10)).isEqualTo(Delay.dayOfNextMonth(10));
        assertThatIllegalArgumentException().isThrownBy(() -> Delay.of(null, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Delay.of(10, null, 2, null));
    }

    @Test
    void noDelayRunsBackward() {
        assertThatIllegalArgumentException().isThrownBy(() -> Delay.days(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Delay.dayOfNextMonth(0));
    }
}
