package fr.guichet.calendar;

import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as they are written in French letters and screens. Spaces inside an hour do not break at the end of a line. */
public final class FrenchDates {
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRANCE);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRANCE);

    private FrenchDates() {}

    /** « lundi 14 décembre 2026 », « vendredi 1er janvier 2027 ». */
    public static String inWords(LocalDate day) {
        return WEEKDAY.format(day) + " " + withoutWeekday(day);
    }

    /** « 14 décembre 2026 », « 1er janvier 2027 ». */
    public static String withoutWeekday(LocalDate day) {
        return (day.getDayOfMonth() == 1 ? "1er" : day.getDayOfMonth()) + " " + MONTH_AND_YEAR.format(day);
    }

    /** « 14/12/2026 ». */
    public static String inDigits(LocalDate day) {
        return DIGITS.format(day);
    }

    /** « décembre 2026 ». */
    public static String month(LocalDate day) {
        return MONTH_AND_YEAR.format(day);
    }

    /** « 14 h 32 ». */
    public static String time(LocalTime time) {
        return HOUR.format(time);
    }

    /** The day, where the authority is, on which something happened. */
    public static LocalDate day(Instant at) {
        return there(at).toLocalDate();
    }

    /** « 14/12/2026 » for an instant, where the authority is. */
    public static String inDigits(Instant at) {
        return inDigits(day(at));
    }

    /** « lundi 14 décembre 2026 » for an instant, where the authority is. */
    public static String inWords(Instant at) {
        return inWords(day(at));
    }

    /** « 14 h 32 » for an instant, where the authority is. */
    public static String time(Instant at) {
        return time(there(at).toLocalTime());
    }

    private static ZonedDateTime there(Instant at) {
        return at.atZone(TimeConfiguration.ZONE);
    }
}
