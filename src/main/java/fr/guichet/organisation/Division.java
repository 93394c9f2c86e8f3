package fr.guichet.organisation;

/** An administrative division of France. @param code as Insee writes it, such as 2A */
public record Division(String code, String name) {}
