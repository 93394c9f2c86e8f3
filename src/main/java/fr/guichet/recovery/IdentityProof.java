package fr.guichet.recovery;

/** How an agent made sure of who asks. */
public enum IdentityProof {
    /** A copy of an identity paper came by post. */
    PAPER,
    /** The person came to the counter with their paper. */
    COUNTER,
    /** An agent called the person back on a number that the authority knew before. */
    CALL
}
