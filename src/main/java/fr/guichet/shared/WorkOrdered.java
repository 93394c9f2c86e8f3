package fr.guichet.shared;

/** Something was ordered, for whoever does such work. */
public record WorkOrdered(Class<? extends OrderedWork> by) {}
