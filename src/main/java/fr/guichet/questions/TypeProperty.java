package fr.guichet.questions;

/** A part of a question that only some types use. The editor offers it for a type that names it. */
public enum TypeProperty {
    MAX_LENGTH, PATTERN, PATTERN_EXAMPLE, OPTIONS, OPTIONS_FROM, STYLE, EXCLUSIVE, LEVELS, BRANCHES, LIST, MIN_ITEMS, MAX_ITEMS, PRECISION, EARLIEST, LATEST, UNIT, MIN, MAX, CHILDREN, ITEM, LAYOUT, TEMPLATE, BODY, BODY_FROM
}
