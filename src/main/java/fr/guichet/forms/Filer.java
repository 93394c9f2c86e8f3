package fr.guichet.forms;

/** In which capacity a request is made; the answers to the question `capacity` have the same names. */
public enum Filer {
    /** For oneself. */
    self,
    /** A relative, with the person's consent. */
    relative,
    /** A parent for a child who is a minor: parental authority needs no consent (code civil, art. 371-1, 388-1-1). */
    parent,
    /** Whom a judge has named. */
    legal_rep,
    /** Somebody in the way of their work, with the person's consent. */
    professional,
    /** An organisation for itself. */
    organisation;

    /** Whether who makes the request is whom it is about. */
    public boolean isSubject() {
        return this == self || this == organisation;
    }
}
