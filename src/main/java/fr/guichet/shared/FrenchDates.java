package fr.guichet.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as French sentences write them. Spaces inside an hour do not break at the end of a line. */
public final class FrenchDates {
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRANCE);
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);
    private static final String NARROW = "\u00a0";

    private FrenchDates() {}

    /** « 1er décembre 2026 », « 23 novembre 2026 ». */
    public static String day(LocalDate day) {
        return (day.getDayOfMonth() == 1 ? "1er" : day.getDayOfMonth()) + " " + MONTH_AND_YEAR.format(day);
    }

    /** « lundi 14 décembre 2026 », « vendredi 1er janvier 2027 ». */
    public static String inWords(LocalDate day) {
        return WEEKDAY.format(day) + " " + day(day);
    }

    /** « 14/12/2026 ». */
    public static String inDigits(LocalDate day) {
        return DIGITS.format(day);
    }

    /** « décembre 2026 ». */
    public static String month(LocalDate day) {
        return MONTH_AND_YEAR.format(day);
    }

    /** « 14 h 05 ». */
    public static String time(LocalTime time) {
        return "%d%sh%s%02d".formatted(time.getHour(), NARROW, NARROW, time.getMinute());
    }

    /** The day of an instant, where the authority is. */
    public static String day(Instant at) {
        return day(here(at).toLocalDate());
    }

    /** The day of an instant with its weekday, where the authority is. */
    public static String inWords(Instant at) {
        return inWords(here(at).toLocalDate());
    }

    /** The day of an instant in digits, where the authority is. */
    public static String inDigits(Instant at) {
        return inDigits(here(at).toLocalDate());
    }

    /** The hour and minute of an instant, where the authority is. */
    public static String time(Instant at) {
        return time(here(at).toLocalTime());
    }

    private static ZonedDateTime here(Instant at) {
        return at.atZone(TimeConfiguration.ZONE);
    }
}
