package fr.guichet.desk;

/**
 * A legal deadline of a case: how it stands in words, its limit and the text of law that fixes it.
 *
 * @param big how it stands, in two or three words
 * @param more what follows on the same line
 * @param limit what it counts from, and to which day
 * @param effect what happens when nothing is done
 */
record CaseClock(String title, String tone, String icon, String big, String more, String limit, String effect, String source) {}
