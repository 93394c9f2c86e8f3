package fr.guichet.teams;

import java.util.Set;

/** Communes lie in another territory than before, or in none; published in the transaction that did it. */
public record CommunesMoved(Set<String> communes) {}
