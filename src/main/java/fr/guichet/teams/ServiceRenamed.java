package fr.guichet.teams;

/** A service has another name; published in the transaction that did it. */
public record ServiceRenamed(String before, String after) {}
