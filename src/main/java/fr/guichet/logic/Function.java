package fr.guichet.logic;

/** What can be called, by its word. Where an argument comes to nothing, so does the result, unless it says otherwise. */
public enum Function {
    /** The least of numbers or dates; several answers of a group count each. */
    min(1, Function.MANY),
    /** The greatest of numbers or dates; several answers of a group count each. */
    max(1, Function.MANY),
    /** What the numbers that are there add up to; nothing when none is. */
    sum(1, Function.MANY),
    /** A number to so many decimals (none when left out), a half away from zero: HALF_UP. */
    round(1, 2),
    /** The same, towards less. */
    floor(1, 2),
    /** The same, towards more. */
    ceil(1, 2),
    /** The age in full years on the day of reading or on another; with unknown parts the most favourable. */
    age(1, 2),
    /** Full years from the first date to the second, negative when it is earlier. */
    years(2, 2),
    /** Full months. */
    months(2, 2),
    /** Days. */
    days(2, 2),
    /** The year of a date. */
    year(1, 1),
    /** The month of a date, 1 to 12; nothing when unknown. */
    month(1, 1),
    /** The day made of a year, a month and a day; nothing when there is none such. */
    date(3, 3),
    /** The first that does not come to nothing. */
    value(2, Function.MANY);

    static final int MANY = 20;

    final int least;
    final int most;

    Function(int least, int most) {
        this.least = least;
        this.most = most;
    }

    void checkCount(int count) {
        if (!takes(count)) {
            throw new IllegalArgumentException(this + " of " + count);
        }
    }

    boolean takes(int count) {
        return count >= least && count <= most;
    }
}
