package fr.guichet.mandates;

import java.time.Instant;

/** The subject is asked whether a mandate goes on. Published in the same transaction. @param token of the link, told nowhere else */
public record RenewalAsked(MandateView mandate, String email, String token, Instant until, Instant at) {
    @Override
    public String toString() {
        return "RenewalAsked[" + mandate.id() + "]";
    }
}
