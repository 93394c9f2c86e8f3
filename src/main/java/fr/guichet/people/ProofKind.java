package fr.guichet.people;

/** The paper by which an agent has found a civil status proven. */
public enum ProofKind {
    IDENTITY_CARD, PASSPORT, RESIDENCE_PERMIT, BIRTH_RECORD, FAMILY_BOOK;

    public String key() {
        return "people.proof." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
