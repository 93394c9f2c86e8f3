package fr.guichet.mandates;

/** In which capacity the holder acts. */
public enum Capacity {
    RELATIVE, PARENT, LEGAL_REPRESENTATIVE, PROFESSIONAL
}
