package fr.guichet.rights;

/** The parts of a form that are sealed unless a right opens them; the rest is open to whoever may open the request. */
public enum Section {
    /** What the instruction needs: income, documents. */
    INSTRUCTION,
    /** What only the medico-social team reads. */
    MEDICAL
}
