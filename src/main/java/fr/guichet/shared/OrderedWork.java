package fr.guichet.shared;

/** Work that somebody orders and that is done in the background at once; what a stop has left is gone on with. See {@link WorkOrdered}. */
public interface OrderedWork extends TimedWork {}
