package fr.guichet.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days on which the authority works: Monday to Friday, public holidays apart. */
public final class WorkingDays {
    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !PublicHolidays.isHoliday(day);
    }

    /**
     * The given number of working days later. The first day does not count; it may itself be a day off.
     *
     * @param count 0 or more; 0 gives the day itself, working or not
     */
    public static LocalDate plusWorkingDays(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Working days are counted forward only: " + count);
        }
        LocalDate reached = day;
        for (int left = count; left > 0; left--) {
            reached = nextWorkingDayFrom(reached.plusDays(1));
        }
        return reached;
    }

    /** The day itself if it is worked, else the last working day before it: when an agent must have finished. */
    public static LocalDate lastWorkingDayUpTo(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The day itself if it is worked, else the next working day: until when a citizen may still act. */
    public static LocalDate nextWorkingDayFrom(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }
}
