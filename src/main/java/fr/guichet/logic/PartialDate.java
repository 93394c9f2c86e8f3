package fr.guichet.logic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date of which the day, or the day and the month, may be unknown, as for persons born abroad without a full record.
 * An unknown part is 0, as on their papers (00/00/1931).
 */
public record PartialDate(int day, int month, int year) {
    /** Reads the three typed fields: empty when there is no year or when they are no possible date. */
    public static Optional<PartialDate> read(Map<String, String> typed) {
        @Nullable
        Integer day = number(typed.get("day"));
        @Nullable
        Integer month = number(typed.get("month"));
        @Nullable
        Integer year = number(typed.get("year"));
        if (day == null || month == null || year == null || year < 1000 || year > 9999) {
            return Optional.empty();
        }
        PartialDate date = new PartialDate(day, month, year);
        return date.isPossible() ? Optional.of(date) : Optional.empty();
    }

    /** The date that three typed fields mean; empty when there is no year or when it is no possible date. */
    public static Optional<PartialDate> of(@Nullable String day, @Nullable String month, @Nullable String year) {
        return read(Map.of("day", day == null ? "" : day, "month", month == null ? "" : month, "year", year == null ? "" : year));
    }

    private static @Nullable Integer number(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return 0;
        }
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private boolean isPossible() {
        try {
            if (month == 0) {
                return day == 0;
            }
            return day == 0 ? YearMonth.of(year, month) != null : LocalDate.of(year, month, day) != null;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    public boolean hasDay() {
        return day > 0;
    }

    public boolean hasMonth() {
        return month > 0;
    }

    /** The first day that it can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day that it can mean. */
    public LocalDate latest() {
        YearMonth last = YearMonth.of(year, month == 0 ? 12 : month);
        return day == 0 ? last.atEndOfMonth() : last.atDay(day);
    }

    /** The age in full years, the most favourable that the known parts allow. */
    public int ageOn(LocalDate today) {
        return Period.between(earliest(), today).getYears();
    }

    /** As on a paper: 12/05/1941, 05/1941 or 1941. */
    @Override
    public String toString() {
        if (!hasMonth()) {
            return String.valueOf(year);
        }
        return hasDay() ? "%02d/%02d/%d".formatted(day, month, year) : "%02d/%d".formatted(month, year);
    }
}
