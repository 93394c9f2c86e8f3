package fr.guichet.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long the law or the authority gives, counted from the day after the event.
 *
 * @param length 0 or more; for a day of the next month, that day, 1 to 31
 */
public record Delay(Unit unit, int length) {
    public enum Unit {
        DAYS, WORKING_DAYS, MONTHS, DAY_OF_NEXT_MONTH
    }

    public Delay {
        if (length < 0 || unit == Unit.DAY_OF_NEXT_MONTH && (length < 1 || length > 31)) {
            throw new IllegalArgumentException("No such delay: " + length + " " + unit);
        }
    }

    public static Delay days(int count) {
        return new Delay(Unit.DAYS, count);
    }

    public static Delay workingDays(int count) {
        return new Delay(Unit.WORKING_DAYS, count);
    }

    public static Delay months(int count) {
        return new Delay(Unit.MONTHS, count);
    }

    /** @param day 1 to 31; in a shorter month, its last day */
    public static Delay dayOfNextMonth(int day) {
        return new Delay(Unit.DAY_OF_NEXT_MONTH, day);
    }

    /**
     * As it stands in the rules of a form, where exactly one of the four is given.
     *
     * @throws IllegalArgumentException if none or several are given
     */
    public static Delay of(@Nullable Integer days, @Nullable Integer workingDays, @Nullable Integer months,
            @Nullable Integer dayOfNextMonth) {
        if (Stream.of(days, workingDays, months, dayOfNextMonth).filter(Objects::nonNull).count() > 1) {
            throw new IllegalArgumentException("A delay has one length only");
        }
        if (days != null) {
            return days(days);
        } else if (workingDays != null) {
            return workingDays(workingDays);
        } else if (months != null) {
            return months(months);
        } else if (dayOfNextMonth != null) {
            return dayOfNextMonth(dayOfNextMonth);
        }
        throw new IllegalArgumentException("A delay has a length");
    }

    /**
     * The last day of the delay. Months go from a day to the same day: 31 December and 2 months make the last of February.
     *
     * @param start the day of the event, which does not count
     */
    public LocalDate due(LocalDate start) {
        return switch (unit) {
            case DAYS -> start.plusDays(length);
            case WORKING_DAYS -> WorkingDays.plusWorkingDays(start, length);
            case MONTHS -> start.plusMonths(length);
            case DAY_OF_NEXT_MONTH -> dayIn(YearMonth.from(start).plusMonths(1));
        };
    }

    private LocalDate dayIn(YearMonth month) {
        return month.atDay(Math.min(length, month.lengthOfMonth()));
    }
}
