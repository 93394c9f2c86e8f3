package fr.guichet.correspondence;

/** How something is sent. */
public enum Channel {
    EMAIL, LETTER
}
