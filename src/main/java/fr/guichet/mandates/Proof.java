package fr.guichet.mandates;

/** How the power is, or is to be, proved. */
public enum Proof {
    EMAIL_CONSENT, SIGNED_PAPER,
    /** The person and the holder stood together before an agent. */
    IN_PERSON, JUDGMENT, CIVIL_STATUS, NONE
}
