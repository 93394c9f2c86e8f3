package fr.guichet.documents;

/**
 * A document that a rule of the form wants now.
 *
 * @param name in plain words, for this subject
 */
public record Expected(String ruleId, String name) {}
