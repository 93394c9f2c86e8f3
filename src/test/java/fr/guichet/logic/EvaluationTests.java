package fr.guichet.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Known known = Known.on(TODAY).with("income", "1 234,50").with("zero", "0").with("word", "bonjour")
            .with("postcode", "01000").with("gir", "3").with("birth", 29, 2, 1964).with("year_only", 0, 0, 1966)
            .with("vehicle", "car");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"income * 2 | 2469", "income + 0.10 | 1234.6",
            "1 / 3 * 3 | 0.9999999999999999999999999999999999",
            "round(2.345, 2) | 2.35", "round(-2.345, 2) | -2.35", "round(2.5) | 3", "floor(-2.5) | -3", "ceil(2.01, 1) | 2.1",
            "min(income, 1000) | 1000", "max(income, 1000) | 1234.5", "10 - 2 - 3 | 5", "2 + 3 * 4 | 14", "-(2 + 3) | -5",
            "if(income > 1000, 'high', 'low') | high", "value(missing, 7) | 7", "value(income, 7) * 1 | 1234.5",
            "sum(income, missing, 10) | 1244.5", "year(birth) | 1964", "month(birth) | 2", "age(birth) | 62",
            "age(birth, 2026-02-28) | 61", "years(birth, 2026-03-01) | 62", "months(2026-01-31, 2026-02-28) | 0",
            "days(2026-11-01, today) | 22", "birth + 60 years | 29/02/2024", "2026-01-31 + 1 months | 28/02/2026",
            "today - 3 months | 23/08/2026", "date(2026, 2, 28) | 28/02/2026", "lookup(rates, vehicle, price) | 26",
            "lookup(rates, 'car', price, 2024-05-01) | 24", "count(car in (vehicle, gir)) | 1", "income > 1000 | yes"})
    void countsInDecimalsAndInDays(String expression, String result) {
        assertThat(known.plain(expression)).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"missing + 1", "1 / zero", "income / (zero * 2)", "word * 2", "min(missing, 3)",
            "sum(missing)", "round(missing, 2)", "age(missing)", "year_only + 1 months", "month(year_only)", "date(2026, 2, 30)",
            "lookup(rates, 'bike', price)", "lookup(rates, missing, price)", "-missing", "nothing",
            "if(missing > 1, 1, nothing)"})
    void comesToNothingAndNeverToZero(String expression) {
        assertThat(known.plain(expression)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"income = 1234.5", "income in (1, 1234.50)", "gir = 3", "gir in (3, 4)",
            "postcode = 01000",
            "postcode != 1", "income != 5", "birth < 1964-03-01", "birth = 1964-02-29", "year_only > 1965-12-31", "past(birth)",
            "before(birth, year_only)", "income >= 1234.5", "not (missing = 1)", "missing is empty", "income + 1 is answered",
            "missing + 1 is empty", "true", "not (false)", "gir = answer(gir)", "income < answer(income) + 1"})
    void holds(String condition) {
        assertThat(known.holds(condition)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"missing = 1", "missing != 1", "missing < 1", "missing > 1", "income < missing",
            "word < 3",
            "year_only < 1966-06-01", "year_only > 1966-06-01", "year_only = 1966-01-01", "year_only != 1966-06-01",
            "past(missing)", "same(missing, missing)", "postcode = 1"})
    void doesNotHold(String condition) {
        assertThat(known.holds(condition)).isFalse();
    }

    @Test
    void countsOverTheItemsOfAGroup() {
        known.withItems("trips", List.of(Known.on(TODAY).with("km", "100").with("rate", "0,5"),
                Known.on(TODAY).with("km", "40").with("rate", "0,25"), Known.on(TODAY).with("rate", "1")));

        assertThat(known.plain("sum(trips.km)")).isEqualTo("140");
        assertThat(known.plain("max(trips.km)")).isEqualTo("100");
        assertThat(known.plain("sum(each(trips, km * rate))")).isEqualTo("60");
        assertThat(known.plain("count(trips)")).isEqualTo("3");
        assertThat(known.plain("count(trips, km > 50)")).isEqualTo("1");
        assertThat(known.plain("sum(others.km)")).isEmpty();
        assertThat(known.holds("trips.km > 90")).isTrue();
        assertThat(known.holds("trips.km != 40")).isFalse();
    }
}
