package fr.guichet.people;

import jakarta.persistence.Embeddable;

/** A date of birth as the papers give it; an unknown part is 0, as for persons born abroad without a full record. */
@Embeddable
public record BirthDate(short day, short month, short year) {
    public static final BirthDate UNKNOWN = of(0, 0, 0);

    public BirthDate {
        if (day < 0 || day > 31 || month < 0 || month > 12 || year < 0 || year > 9999 || day > 0 && month == 0) {
            throw new IllegalArgumentException("No such date of birth: " + day + "/" + month + "/" + year);
        }
    }

    public static BirthDate of(int day, int month, int year) {
        return new BirthDate((short) day, (short) month, (short) year);
    }

    public boolean isFull() {
        return day > 0 && month > 0 && year > 0;
    }

    /** Whether both may mean the same day, an unknown part agreeing with anything. */
    public boolean agreesWith(BirthDate other) {
        return agree(year, other.year) && agree(month, other.month) && agree(day, other.day);
    }

    /** Whether whoever says this knows that date: each part of it that is on the papers has to be said. */
    public boolean tells(BirthDate known) {
        return year > 0 && agreesWith(known) && (month > 0 || known.month == 0) && (day > 0 || known.day == 0);
    }

    private static boolean agree(short part, short other) {
        return part == 0 || other == 0 || part == other;
    }

    /** As on the papers: 12/05/1941, 05/1941 or 1941; empty when nothing is known. */
    @Override
    public String toString() {
        if (year == 0) {
            return "";
        } else if (month == 0) {
            return String.valueOf(year);
        }
        return day == 0 ? "%02d/%d".formatted(month, year) : "%02d/%02d/%d".formatted(day, month, year);
    }
}
