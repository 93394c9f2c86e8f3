package fr.guichet.people;

/** How somebody wants our letters. */
public enum LettersBy {
    POST, EMAIL
}
