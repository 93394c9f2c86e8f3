package fr.guichet.organisation;

/**
 * A commune that has become part of another, as somebody born there still calls it.
 *
 * @param insee code of the commune of today
 * @param department code of the département it lies in
 */
public record FormerCommune(String name, String formerInsee, String insee, String department) {}
