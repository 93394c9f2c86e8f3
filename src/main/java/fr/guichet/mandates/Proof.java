package fr.guichet.mandates;

/** How the power is, or is to be, proved. */
public enum Proof {
    EMAIL_CONSENT, SIGNED_PAPER, JUDGMENT, CIVIL_STATUS, NONE
}
