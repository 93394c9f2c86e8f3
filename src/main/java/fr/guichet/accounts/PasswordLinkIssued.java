package fr.guichet.accounts;

import java.time.Instant;

/** An agent may choose a password by this link, once. It never shows in a log. */
public record PasswordLinkIssued(AccountId account, String name, String email, String link, Instant expiresAt) {
    @Override
    public String toString() {
        return "PasswordLinkIssued[" + account + ", " + expiresAt + "]";
    }
}
