package fr.guichet.people;

/** How somebody wishes to be written to. */
public enum Civility {
    MADAM, SIR
}
