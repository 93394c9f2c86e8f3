package fr.guichet.accounts;

import java.time.Instant;

/** A code to sign in with is to be sent, now, to this address. It never shows in a log. */
public record SignInCodeIssued(String email, String code, Instant expiresAt) {
    @Override
    public String toString() {
        return "SignInCodeIssued[" + expiresAt + "]";
    }
}
