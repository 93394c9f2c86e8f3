package fr.guichet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class FrenchDatesTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void aDateInWordsNamesTheWeekday() {
        assertThat(FrenchDates.inWords(MONDAY)).isEqualTo("lundi 14 décembre 2026");
        assertThat(FrenchDates.day(MONDAY)).isEqualTo("14 décembre 2026");
        assertThat(FrenchDates.month(MONDAY)).isEqualTo("décembre 2026");
    }

    @Test
    void theFirstOfAMonthIsAnOrdinal() {
        assertThat(FrenchDates.inWords(NEW_YEAR)).isEqualTo("vendredi 1er janvier 2027");
    }

    @Test
    void aDateInDigitsHasTwoOfEach() {
        assertThat(FrenchDates.inDigits(NEW_YEAR)).isEqualTo("01/01/2027");
    }

    @Test
    void anHourDoesNotBreakAtTheEndOfALine() {
        assertThat(FrenchDates.time(LocalTime.of(14, 32))).isEqualTo("14\u00a0h\u00a032");
        assertThat(FrenchDates.time(LocalTime.of(9, 5))).isEqualTo("9\u00a0h\u00a005");
    }

    @Test
    void anInstantIsToldInTheTimeOfTheAuthority() {
        Instant lateOnTheEve = Instant.parse("2026-12-31T23:30:00Z");

        assertThat(FrenchDates.inDigits(lateOnTheEve)).isEqualTo("01/01/2027");
        assertThat(FrenchDates.time(lateOnTheEve)).isEqualTo("0\u00a0h\u00a030");
    }
}
