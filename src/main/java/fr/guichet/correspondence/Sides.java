package fr.guichet.correspondence;

/** On how many sides of a sheet letters are printed. */
public enum Sides {
    ONE, TWO
}
