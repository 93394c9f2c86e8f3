package fr.guichet.editor;

/**
 * Something that a check has found, in words.
 *
 * @param place « question « Date de naissance » »
 * @param address where to mend it
 */
record FindingLine(boolean blocking, String place, String text, String address) {}
