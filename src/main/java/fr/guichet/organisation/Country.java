package fr.guichet.organisation;

/** @param code two letters of ISO 3166-1 */
public record Country(String code, String name) {}
