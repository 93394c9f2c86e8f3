package fr.guichet.logic;

/** What sort of value stands behind an id or comes out of an expression. */
public enum Kind {
    number, date, text,
    /** One of some options. */
    choice,
    /** Any of some options. */
    choices,
    /** `yes` or `no`, or whether a condition holds. */
    yes_no, address,
    /** Items with questions of their own. */
    group,
    /** A document: joined or not. */
    file,
    /** Nothing, or something unknown: fits everywhere. */
    any;

    boolean hasOptions() {
        return this == choice || this == choices || this == yes_no;
    }

    /** Whether it can stand where another is needed. */
    boolean fits(Kind needed) {
        return this == needed || this == any || needed == any;
    }

    /** Whether of two of them one can come first. */
    boolean isOrdered() {
        return this == number || this == date || this == any;
    }

    /** Whether it can be equal to something. */
    boolean isComparable() {
        return this != address && this != group && this != file;
    }
}
