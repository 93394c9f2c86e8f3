package fr.guichet.people;

/** Compares two dates of birth: days and months are exchanged, figures mistyped, and only the year is known of many born abroad. */
record Births(BirthDate one, BirthDate other) {
    Trait trait() {
        if (one.year() == 0 || other.year() == 0) {
            return Trait.BIRTH_UNKNOWN;
        } else if (one.equals(other)) {
            return one.isFull() ? Trait.BIRTH_SAME : Trait.BIRTH_PRESUMED;
        } else if (one.year() == other.year() && (isPresumed(one) || isPresumed(other))) {
            return agreesApart() ? Trait.BIRTH_PRESUMED : Trait.BIRTH_NEAR;
        } else if (one.year() == other.year() && one.day() == other.month() && one.month() == other.day()) {
            return Trait.BIRTH_SWAPPED;
        }
        boolean day = one.day() == other.day();
        boolean month = one.month() == other.month();
        boolean year = one.year() == other.year();
        if (day && month && one.isFull()) {
            return isTypo(one.year(), other.year()) ? Trait.BIRTH_TYPO : Trait.BIRTH_DIFFERS;
        } else if (year && (day && isTypo(one.month(), other.month()) || month && isTypo(one.day(), other.day()))) {
            return Trait.BIRTH_TYPO;
        }
        return year && (day || month) ? Trait.BIRTH_NEAR : Trait.BIRTH_DIFFERS;
    }

    /** An unknown day, or the first of January, which stands for one on many papers. */
    static boolean isPresumed(BirthDate date) {
        return date.day() == 0 || date.day() == 1 && date.month() == 1;
    }

    /** A known month must not contradict another. */
    private boolean agreesApart() {
        return one.agreesWith(other) || one.month() <= 1 && one.day() <= 1 || other.month() <= 1 && other.day() <= 1;
    }

    /** One figure is another, or two stand in each other's place. */
    private static boolean isTypo(int number, int other) {
        return Spelling.errors("%04d".formatted(number), "%04d".formatted(other)) == 1;
    }
}
